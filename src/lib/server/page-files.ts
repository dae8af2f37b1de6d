import { downloadsIn } from './downloads';
import { pageAt } from './page-at';
import { hasParts } from './written-pages';
import { recordLists } from './record-lists';
import { readAtlas, readGround } from '../../../geo';
import type { Bbox } from '../../../geo/shared/coordinates';
import { Lookup } from '../pages/lookup';
import { legendBbox, type LegendBorder, mapLegend, type MapLegend } from '../symbols/map-legend';
import { toMercator } from '../../../geo/shared/mercator';
import type { AnyPage } from '../pages/index';

/** The legend of a page's map; null for a page without a map. */
export function legendOf({ map, language }: AnyPage): MapLegend | null {
	if (!map) return null;
	const lookup = new Lookup(readAtlas(), language);
	return mapLegend(lookup, map, bordersIn(legendBbox(map)));
}

/** What the boundaries in a box are kept by. */
export const boxKey = (bbox: Bbox): string => bbox.map((value) => value.toFixed(5)).join();

/** Kinds of boundaries that cross a box. */
export function bordersIn(bbox: Bbox): LegendBorder[] {
	const made = readGround().made?.boundaries[boxKey(bbox)];
	if (made) return made;
	const [west, south, east, north] = bbox;
	const [left, bottom] = toMercator([west, Math.max(south, -80)]);
	const [right, top] = toMercator([east, Math.min(north, 84)]);
	const near = readGround().borders.filter(
		({ box, points }) =>
			box[0] < right &&
			box[2] > left &&
			box[1] < top &&
			box[3] > bottom &&
			points.some((x, at) => {
				const y = points[at + 1] ?? 0;
				return at % 2 === 0 && x > left && x < right && y > bottom && y < top;
			})
	);
	return [
		...(near.some(({ isDashed }) => !isDashed) ? (['boundary'] as const) : []),
		...(near.some(({ isDashed }) => isDashed) ? (['disputed'] as const) : [])
	];
}

/** The page for unknown addresses, which is made of the lists of all records. */
const NOT_FOUND = 'not-found';

/** What a page is made of, as it is written to its file; null where no such page exists. */
export function pageFileAt(path: string): object | null {
	if (path === NOT_FOUND) return recordLists();
	const page = pageAt(`/${path}`);
	if (!page) return null;
	const file = { page, legend: legendOf(page), ...(hasParts(page) && { hasParts: true }) };
	// the rows are in the table, or the list, of the page itself
	if (page.kind === 'figures') return { ...file, page: { ...page, rows: [] } };
	if (page.kind === 'sources') return { ...file, page: { ...page, sources: [] } };
	return page.kind === 'data' ? { ...file, downloads: downloadsIn(page.language) } : file;
}
