import type { LineString, MultiLineString } from 'geojson';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { LngLat } from '../atlas';
import { readCompressed } from './compressed';
import { distanceKm } from './length';

const RIVERS = new URL('./rivers.yaml', import.meta.url);
const RIVERS_10M = new URL('../basemap/rivers.geojson.gz', import.meta.url);
/** Natural Earth leaves gaps where a river changes its name or another joins it. */
const GAP_KM = 3;

const rivers = v.array(
	v.strictObject({
		id: v.string(),
		names: v.array(v.string()),
		estuary: v.array(v.strictTuple([v.number(), v.number()]))
	})
);

/**
 * A river of `rivers.yaml` as one line from source to mouth, from Natural Earth's lines at 1:10 million.
 * @throws where there is no river of that id, or its pieces do not lead to its estuary
 */
export function riverLine(id: string): LngLat[] {
	const river = v.parse(rivers, parse(readFileSync(RIVERS, 'utf8'))).find((other) => other.id === id);
	const mouth = river?.estuary[0];
	if (!river || !mouth) throw new Error(`river ${id}: found none, wanted one of geometry/rivers.yaml`);
	const upstream = chainTo(mouth, piecesOf(river.names));
	if (upstream.length === 0) throw new Error(`river ${id}: found no line at its estuary, wanted one`);
	return [...upstream, ...river.estuary];
}

function piecesOf(names: string[]): LngLat[][] {
	return readCompressed<LineString | MultiLineString>(RIVERS_10M)
		.features.filter(({ properties }) => names.includes(String(properties?.name)))
		.flatMap(({ geometry }) => {
			const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			return lines as LngLat[][];
		});
}

/**
 * Pieces tied end to end, upstream from a mouth: each time the one whose end is nearest to the head, turned where
 * it has to be, while it is within 3 km. Pieces that lie elsewhere are left out.
 */
export function chainTo(mouth: LngLat, pieces: LngLat[][]): LngLat[] {
	const left = new Set(pieces);
	let line: LngLat[] = [];
	for (;;) {
		const head = line[0] ?? mouth;
		const ends = [...left].flatMap((piece) =>
			[piece, piece.toReversed()].map((turned) => ({
				piece,
				turned,
				gapKm: distanceKm(turned.at(-1)!, head)
			}))
		);
		const [next] = ends.sort((one, other) => one.gapKm - other.gapKm);
		if (!next || next.gapKm > GAP_KM) return line;
		left.delete(next.piece);
		line = [...next.turned, ...line];
	}
}
