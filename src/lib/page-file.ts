import { error } from '@sveltejs/kit';
import type { MapLegend } from './atlas/map-legend';
import { inLanguagePath } from './atlas/language';
import type { PageKind, Pages } from './atlas/page';
import { base } from './base-path';

/** What a page is made of: its data, and the legend of its map where it has one. */
export type PageFile<K extends PageKind = PageKind> = { page: Pages[K]; legend: MapLegend | null };

/**
 * Reads the file of a page; while the site is built it is made for the asking.
 * `More` is what the file of that kind has beside.
 * @param path address of the page without base path and language
 * @throws an error page with the status of the answer where there is no such file
 */
export async function pageOf<K extends PageKind, More = unknown>(
	kind: K,
	path: string,
	{ fetch, params }: { fetch: typeof globalThis.fetch; params: { lang?: string } }
): Promise<PageFile<K> & More> {
	const response = await fetch(
		`${base}/page-data${inLanguagePath(path, params.lang === 'zh' ? 'zh' : 'en')}page.json`
	);
	if (!response.ok) error(response.status, 'No such page');
	// the build wrote it from checked records: it is not checked again
	const file = (await response.json()) as PageFile;
	if (file.page.kind !== kind) error(404, 'No such page');
	// the kind was compared one line above; TypeScript cannot narrow a generic by it
	return file as PageFile<K> & More;
}
