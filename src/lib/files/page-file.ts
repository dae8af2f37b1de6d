import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { MapLegend } from '../symbols/map-legend';
import type { PageKind, Pages } from '../pages/index';
import { base } from './base-path';
import { nextTry } from '../ui/layout/arrival.svelte';
import { loadParts } from '#written';
import type { Parts } from '../ui/written/parts';

/** What a page is made of: its data, and the legend of its map where it has one. */
export type PageFile<K extends PageKind = PageKind> = {
	page: Pages[K];
	legend: MapLegend | null;
	/** whether it has data of written parts; in a built page these are there already */
	hasParts?: true;
};

/** What of the event of a load tells which page is asked for. */
type Asking = {
	fetch: typeof globalThis.fetch;
	params: Partial<Record<string, string>>;
	route: { id: string };
};

// Kit types it for each of its routes apart
const addressOf = resolve as (route: string, params: Asking['params']) => string;

/**
 * Reads the file of a page; while the site is built it is made for the asking. Where it cannot be had although there is such
 * a page, it is asked for again when the reader wants it.
 * `More` is what the file of that kind has beside.
 * @throws an error page where there is no such page; while the site is built, wherever the file cannot be had
 */
export async function pageOf<K extends PageKind, More = unknown>(
	kind: K,
	{ fetch, params, route }: Asking
): Promise<PageFile<K> & More & { parts?: Parts | undefined }> {
	// the whole address, with a slash at its end
	const address = addressOf(route.id, params).replace(/\/?$/, '/');
	for (let init: RequestInit | undefined; ; init = { cache: 'reload' }) {
		const response = await fetch(`${base}/page-data${address.slice(base.length)}page.json`, init).catch(
			() => null
		);
		// the build wrote it from checked records: it is not checked again
		const file = (await response?.json().catch(() => null)) as (PageFile<K> & More) | null;
		if (response?.ok && file?.page.kind === kind) {
			const parts = file.hasParts && (await loadParts().catch(() => null));
			if (parts !== null) return { ...file, parts };
		}
		if (import.meta.env.SSR || (response?.status === 404 && (await isGone(address))))
			error(404, 'No such page');
		await nextTry(address);
	}
}

/** Whether the host has no such page: without its data alone it can still be read. */
async function isGone(address: string): Promise<boolean> {
	const response = await fetch(address, { method: 'HEAD' }).catch(() => null);
	return response?.status === 404;
}
