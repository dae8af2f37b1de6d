import { error } from '@sveltejs/kit';
import { readAtlas } from '../../../geo';
import { base } from '../base-path';
import type { PageKind, Pages } from '../atlas/page';
import { pageData } from '../atlas/page-data';
import type { MapLegend } from '../atlas/map-legend';
import { dictionary } from '../i18n/dictionary';
import { legendOf } from './legend-of';

/**
 * Page data of the address that is being rendered and the legend of its map; the hook that draws its map finds it in the locals.
 * @throws 404 where the address names no record
 */
export function pageOf<K extends PageKind>(
	kind: K,
	{ url, locals }: { url: Pick<URL, 'pathname'>; locals: App.Locals }
): { page: Pages[K]; legend: MapLegend | null } {
	const page = pageData(readAtlas(), url.pathname.slice(base.length), dictionary);
	if (page?.kind !== kind) error(404, 'No such page');
	locals.page = page;
	// the kind was compared one line above; TypeScript cannot narrow a generic by it
	return { page: page as Pages[K], legend: legendOf(page) };
}

/** Parameter values of every page of a kind, for the prerenderer. */
export function idsOf(
	list: 'sites' | 'cities' | 'nodes' | 'organisations' | 'routes' | 'sources'
): { id: string }[] {
	return readAtlas()[list].map(({ id }) => ({ id }));
}
