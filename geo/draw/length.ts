import geodesic from 'geographiclib-geodesic';
import type { LngLat } from '../shared/coordinates';
import { join } from 'node:path';
import type { DrawnLeg } from '../atlas/atlas';
import type { Place, Problem } from '../read/problem';
import { compareLengths, type Comparison } from '../atlas/published-length';
import type { Claim, Records } from '../read/schema';

/** How far a drawn length may lie from a published one, as a part of it; sea lanes are known better. */
const TOLERANCE = { land: 0.15, sea: 0.1 };

/** Published lengths that the drawn line misses by more than the tolerance, without a `length_note` that explains it. */
export function checkLengths(
	records: Pick<Records, 'claims' | 'legs' | 'routes'>,
	drawn: ReadonlyMap<string, DrawnLeg>,
	placeOf: (claim: Claim) => Place = ({ subject }) => {
		return { file: join('geo/records/claims', `${subject}.yaml`), line: 1 };
	}
): Problem[] {
	return compareLengths(records, drawn)
		.filter((comparison) => comparison.claim.length_note === undefined && isFarOff(comparison))
		.map(({ claim, publishedKm, drawnKm }) => ({
			...placeOf(claim),
			rule: 'drawn-length',
			severity: 'error',
			message:
				`found ${claim.id} with ${publishedKm} km where ${drawnKm.toFixed(1)} km are drawn, ` +
				'wanted them closer or a length_note that says why'
		}));
}

function isFarOff({ publishedKm, drawnKm, modes }: Comparison): boolean {
	const isSea = modes.size === 1 && modes.has('sea');
	return Math.abs(drawnKm / publishedKm - 1) > (isSea ? TOLERANCE.sea : TOLERANCE.land);
}

const { Geodesic } = geodesic;

/** Distance on the WGS 84 ellipsoid in kilometres, by Karney's method (doi:10.1007/s00190-012-0578-z). */
export function distanceKm(from: LngLat, to: LngLat): number {
	const { s12 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE);
	if (s12 === undefined) throw new Error(`distance ${from} to ${to}: not a number, wanted degrees`);
	return s12 / 1000;
}

/** The sphere is off by less than that, as a part of the distance. */
const SPHERE_ERROR = 0.01;
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** Whether two points are further apart than so many kilometres; the ellipsoid is asked only where the sphere leaves a doubt. */
export function isFurther(from: LngLat, to: LngLat, km: number): boolean {
	const sine = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
	const half =
		sine(to[1] - from[1]) + Math.cos(from[1] * RADIANS) * Math.cos(to[1] * RADIANS) * sine(to[0] - from[0]);
	const rough = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
	if (Math.abs(rough - km) > SPHERE_ERROR * Math.max(rough, km)) return rough > km;
	return distanceKm(from, to) > km;
}

/** Length of a line in kilometres: the sum of the geodesics between its vertices. */
export function lengthKm(line: LngLat[]): number {
	return line.reduce((sum, lngLat, index) => {
		const before = line[index - 1];
		return before ? sum + distanceKm(before, lngLat) : 0;
	}, 0);
}
