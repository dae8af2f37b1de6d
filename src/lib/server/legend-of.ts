import { readAtlas, readGround } from '../../../geo';
import type { Bbox } from '../../../geo/shared/coordinates';
import { Lookup } from '../pages/lookup';
import { legendBbox, mapLegend, type LegendBorder, type MapLegend } from '../symbols/map-legend';
import { toMercator } from '../../../geo/shared/mercator';
import type { AnyPage } from '../pages/index';

/** The legend of a page's map; null for a page without a map. */
export function legendOf({ map, language }: AnyPage): MapLegend | null {
	if (!map) return null;
	const lookup = new Lookup(readAtlas(), language);
	return mapLegend(lookup, map, bordersIn(legendBbox(map)));
}

function bordersIn([west, south, east, north]: Bbox): LegendBorder[] {
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
