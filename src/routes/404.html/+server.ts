import { asset, resolve } from '$app/paths';
import { base } from '$lib/files/base-path';
import type { RequestHandler } from './$types';

export const prerender = true;

const HEAD = /<header class="site-header.*?<\/header>/s;

/** The file that static hosts answer with for an unknown address; its script puts the Chinese head where the address is. */
export const GET: RequestHandler = async ({ fetch }) => {
	const read = async (path: string): Promise<string> => (await fetch(path)).text();
	const page = await read(resolve('/not-found/'));
	const head = HEAD.exec(await read(resolve('/zh/not-found/')))?.[0] ?? '';
	// before the rest of the page, which moves no more once it is there
	const other = `<template data-head="${base}/zh/">${head}</template><script src="${asset('/not-found.js')}"></script>`;
	return new Response(
		page.replace(HEAD, (own) => own + other),
		{ headers: { 'content-type': 'text/html' } }
	);
};
