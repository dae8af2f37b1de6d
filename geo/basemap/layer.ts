import type {
	Feature,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon,
	Position
} from 'geojson';

type Lines = LineString | MultiLineString;

/**
 * Ties lines with equal properties end to end. Natural Earth keeps a boundary as many short lines: cut one by one, the
 * shortest would fall away at low zooms and dashes would begin anew at every joint.
 */
export function joinLines(features: LayerFeature<Lines>[]): LayerFeature<LineString>[] {
	const groups = new Map<string, { properties: LayerFeature['properties']; lines: Position[][] }>();
	for (const { geometry, properties } of features) {
		const key = JSON.stringify(properties);
		const group = groups.get(key) ?? { properties, lines: [] };
		group.lines.push(...(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates));
		groups.set(key, group);
	}
	return [...groups.values()].flatMap(({ properties, lines }) =>
		tieLines(lines).map((coordinates) => featureOf({ type: 'LineString' as const, coordinates }, properties))
	);
}

function tieLines(lines: Position[][]): Position[][] {
	const atEnd = new Map<string, Set<Position[]>>();
	for (const line of lines) {
		for (const end of [line[0]!, line.at(-1)!]) {
			const key = end.join();
			atEnd.set(key, (atEnd.get(key) ?? new Set()).add(line));
		}
	}
	const unused = new Set(lines);
	/** what goes on from the end of a line, the points behind the joint only */
	const onward = (end: Position): Position[] | undefined => {
		const next = [...(atEnd.get(end.join()) ?? [])].find((line) => unused.has(line));
		if (!next) return undefined;
		unused.delete(next);
		return (next[0]!.join() === end.join() ? next : next.toReversed()).slice(1);
	};
	const grow = (line: Position[]): Position[] => {
		const grown = [...line];
		for (let more = onward(grown.at(-1)!); more; more = onward(grown.at(-1)!)) grown.push(...more);
		return grown;
	};
	return lines.flatMap((line) => (unused.delete(line) ? [grow(grow(line).reverse())] : []));
}

/** What a tile carries of a feature; `from` is the first zoom that shows it and stays behind. */
export type Properties = Record<string, string | number | boolean | undefined> & { from?: number };
export type LayerFeature<G extends Geometry = Polygon | MultiPolygon | LineString | MultiLineString | Point> =
	Feature<G, Properties>;

/**
 * Zooms of a layer that are cut with one tolerance, in units of the tile: 4096 to its width, eight to a pixel.
 * Lines keep within it of the source, shorter lines and smaller areas fall away.
 */
export type Band = {
	zooms: readonly [first: number, last: number];
	tolerance: number;
	features: LayerFeature[];
};

/** A layer of the vector tiles; `fields` are told to readers of the archive. */
export type Layer = {
	id: string;
	description: string;
	fields: Record<string, 'Number' | 'String' | 'Boolean'>;
	bands: Band[];
	/** units beyond the edge of the tile that are kept; points need none, lines and areas hide their cut edges in it */
	buffer: number;
};

export function featureOf<G extends Geometry>(geometry: G, properties: Properties): LayerFeature<G> {
	return { type: 'Feature', geometry, properties };
}
