import { error } from '@sveltejs/kit';
import type { MapLegend } from '../symbols/map-legend';
import { inLanguagePath, languageOf } from '../address/language';
import type { PageKind, Pages } from '../pages/page';
import { base } from './base-path';
import { nextTry } from '../ui/layout/arrival.svelte';

/** What a page is made of: its data, and the legend of its map where it has one. */
export type PageFile<K extends PageKind = PageKind> = { page: Pages[K]; legend: MapLegend | null };

/**
 * Reads the file of a page; while the site is built it is made for the asking. Where it cannot be had although there is such
 * a page, it is asked for again when the reader wants it.
 * `More` is what the file of that kind has beside.
 * @param path address of the page without base path and language
 * @throws an error page where there is no such page; while the site is built, wherever the file cannot be had
 */
export async function pageOf<K extends PageKind, More = unknown>(
	kind: K,
	path: string,
	{ fetch, params }: { fetch: typeof globalThis.fetch; params: { lang?: string } }
): Promise<PageFile<K> & More> {
	const address = inLanguagePath(path, languageOf(params.lang));
	for (let init: RequestInit | undefined; ; init = { cache: 'reload' }) {
		const response = await fetch(`${base}/page-data${address}page.json`, init).catch(() => null);
		// the build wrote it from checked records: it is not checked again
		const file = (await response?.json().catch(() => null)) as (PageFile<K> & More) | null;
		if (response?.ok && file?.page.kind === kind) return file;
		if (import.meta.env.SSR || (response?.status === 404 && (await isGone(base + address))))
			error(404, 'No such page');
		await nextTry(base + address);
	}
}

/** Whether the host has no such page: without its data alone it can still be read. */
async function isGone(address: string): Promise<boolean> {
	const response = await fetch(address, { method: 'HEAD' }).catch(() => null);
	return response?.status === 404;
}
