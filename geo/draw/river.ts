import type { LineString, MultiLineString } from 'geojson';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { LngLat } from '../shared/coordinates';
import { readCompressed } from '../read/natural-earth';
import { withoutRepeats } from '../shared/coordinates';
import { distanceKm } from './length';
import { LineFault } from './trace';
import { turnAt } from './smooth';

const RIVERS = new URL('../rivers.yaml', import.meta.url);
const RIVERS_10M = new URL('../natural-earth/rivers.geojson.gz', import.meta.url);
/** Natural Earth leaves gaps where a river changes its name or another joins it. */
const GAP_KM = 3;
/** Pieces overlap there too: a line that turns so far has gone back, since no bend of the lines is as sharp. */
const BACK = (155 / 180) * Math.PI;

const rivers = v.array(
	v.strictObject({
		id: v.string(),
		names: v.array(v.string()),
		estuary: v.array(v.strictTuple([v.number(), v.number()]))
	})
);

/** A river from source to mouth: along Natural Earth's line, and below it through an estuary that is sea there. */
export type River = { course: LngLat[]; estuary: LngLat[] };

/**
 * A river of `rivers.yaml`, from Natural Earth's lines at 1:10 million; read once in a process.
 * @throws where there is no river of that id, or its pieces do not lead to its estuary
 */
export function readRiver(id: string): River {
	const known = read.get(id);
	if (known) return known;
	const river = v.parse(rivers, parse(readFileSync(RIVERS, 'utf8'))).find((other) => other.id === id);
	const mouth = river?.estuary[0];
	if (!river || !mouth) throw new LineFault(`found no river ${id}, wanted one of geo/rivers.yaml`, 'river');
	const course = chainTo(mouth, piecesOf(river.names));
	if (course.length === 0)
		throw new LineFault(`found no line of the river ${id} at its estuary, wanted one`, 'river');
	const found = { course, estuary: river.estuary };
	read.set(id, found);
	return found;
}
const read = new Map<string, River>();

/** A river of `rivers.yaml` as one line from source to mouth. */
export function riverLine(id: string): LngLat[] {
	const { course, estuary } = readRiver(id);
	return withoutRepeats([...course, ...estuary]);
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
		line = tied(next.turned, line);
	}
}

/** Two pieces as one line, without the first vertex of the lower where that lies behind the end of the upper. */
function tied(upper: LngLat[], lower: LngLat[]): LngLat[] {
	const [end, first, second] = [upper.at(-1), lower[0], lower[1]];
	const goesBack = end && first && second && turnAt(end, first, second) > BACK;
	return [...upper, ...(goesBack ? lower.slice(1) : lower)];
}
