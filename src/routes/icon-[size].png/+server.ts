import { Resvg } from '@resvg/resvg-js';
import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** For programs that take no vector: what installs the atlas asks for these two. */
const SIZES = ['192', '512'];

export const entries: EntryGenerator = () => SIZES.map((size) => ({ size }));

export const GET: RequestHandler = ({ params }) => {
	if (!SIZES.includes(params.size)) error(404, 'No such size');
	const svg = readFileSync(join(process.cwd(), 'static', 'icon.svg'), 'utf8');
	const png = new Resvg(svg, { fitTo: { mode: 'width', value: Number(params.size) } }).render().asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
