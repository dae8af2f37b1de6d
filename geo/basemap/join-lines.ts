import type { LineString, MultiLineString, Position } from 'geojson';
import { featureOf } from './layer';
import type { LayerFeature } from './layer';

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
