import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnLeg } from './atlas';
import { borders } from './borders';
import { nearestOnLine } from '../draw/length';
import { traceFaults } from '../draw/trace-faults';
import { lineOfVertex, traceOf } from '../draw/trace-file';
import { fault, type Path, type Problem, type SourceLine } from '../read/problem';
import type { Leg, Records } from '../read/schema';
import type { LngLat } from '../shared/coordinates';

/** Farther from the countries of a leg it is no matter how far. */
const FAR_KM = 20;
/** Ports stand on new land, which Natural Earth has as sea. */
const NEW_LAND_KM = 12;
/** A town that a traced line passes lies at most so far from it. */
const PASSED_KM = 5;

type PlaceOf = (kind: 'legs', id: string, path?: Path) => SourceLine;

/** What is wrong with the traces of legs, at their vertices in the files of `osm`, and with towns beside their lines. */
export function checkTraces(
	{ legs, nodes }: Pick<Records, 'legs' | 'nodes'>,
	drawn: ReadonlyMap<string, DrawnLeg>,
	folder: string,
	placeOf: PlaceOf
): Problem[] {
	return legs.flatMap((leg) => {
		if (leg.trace === undefined) return [];
		const file = join(folder, `${leg.trace}.geojson`);
		const line = drawn.get(leg.id)?.line ?? [];
		return [...vertexProblems(file, leg, nodes), ...missedTowns(leg, line, placeOf)];
	});
}

/** What is wrong with the vertices of a file that is to be the trace of a leg. */
export function vertexProblems(
	file: string,
	leg: Pick<Leg, 'from' | 'to'>,
	nodes: Records['nodes']
): Problem[] {
	const text = readFileSync(file, 'utf8');
	return traceFaults(traceOf(text, file), distanceToCountries(leg, nodes)).map(({ vertex, message }) =>
		fault({ file, line: lineOfVertex(text, vertex) }, 'trace', message)
	);
}

/** Kilometres from a point to the countries in which a leg begins and ends, 0 inside. */
function distanceToCountries(
	leg: Pick<Leg, 'from' | 'to'>,
	nodes: Records['nodes']
): (lngLat: LngLat) => number {
	const ends = nodes.filter(({ id }) => id === leg.from || id === leg.to);
	const countries = [...new Set(ends.flatMap((node) => node.countries))];
	return (lngLat) => {
		const km = Math.min(...countries.map((country) => borders.countryKm(country, lngLat, FAR_KM)));
		return km > 0 && km <= NEW_LAND_KM && borders.landKm(lngLat, NEW_LAND_KM) > 0 ? 0 : km;
	};
}

function missedTowns({ id, via }: Leg, line: LngLat[], placeOf: PlaceOf): Problem[] {
	return via.flatMap(({ name, lngLat }, index) => {
		const km = nearestOnLine(line, lngLat).distanceKm;
		if (km <= PASSED_KM) return [];
		const message = `found ${name} ${km.toFixed(1)} km from the traced line, wanted at most ${PASSED_KM} km`;
		return [fault(placeOf('legs', id, ['via', index, 'lngLat']), 'trace', message)];
	});
}
