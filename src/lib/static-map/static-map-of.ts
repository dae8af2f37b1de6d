import { readAtlas, readGround, readLegLines, readDrawnPlaces } from '../../../geo';
import type { AnyPage } from '../pages/index';
import { base } from '../files/base-path';
import { drawing } from './static-map';

/** The drawing of a page's map as SVG; empty for a page without a map, and for the timeline, whose text fills a page. */
export function staticMapOf({ kind, map, language }: AnyPage): string {
	if (!map || kind === 'timeline') return '';
	const sources = {
		atlas: readAtlas(),
		ground: readGround(),
		lines: readLegLines(),
		places: readDrawnPlaces()
	};
	return drawing(sources, { map, language, base });
}
