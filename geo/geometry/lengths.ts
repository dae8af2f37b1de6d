import { join } from 'node:path';
import type { DrawnLeg } from '../atlas';
import type { Place, Problem } from '../problem';
import { compareLengths, type Comparison } from '../published-length';
import type { Claim, Records } from '../schema';

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
