import { join } from 'node:path';
import type { SourceLine, Problem } from '../read/problem';
import type { DrawnLeg } from './atlas';
import type { Claim, Leg, Records } from '../read/schema';

type Network = Pick<Records, 'legs' | 'routes'>;

/**
 * The length that sources publish for exactly one leg, by leg. A leg is left out where claims name several
 * lengths: those stand side by side as claims, and none is chosen. A length over several legs is never divided.
 */
export function publishedLengths(records: Network & Pick<Records, 'claims'>): Map<string, number> {
	const legsOfSpan = spansOf(records);
	const lengths = new Map<string, Set<number>>();
	for (const claim of records.claims.filter(isLength)) {
		const [leg, ...others] = legsOfSpan(claim);
		if (!leg || others.length > 0 || claim.value === null) continue;
		const values = lengths.get(leg.id) ?? new Set();
		lengths.set(leg.id, values.add(claim.value));
	}
	const single = [...lengths].filter(([, values]) => values.size === 1);
	return new Map(single.map(([leg, values]) => [leg, Math.max(...values)]));
}

/** A published length over a stretch of a route beside the length that is drawn for it. */
export type Comparison = {
	claim: Claim;
	publishedKm: number;
	drawnKm: number;
	modes: Set<Leg['mode']>;
	/** whether all of its legs are */
	isTraced: boolean;
};

/** Every published length beside the drawn one, also where the stretch is several legs. */
export function compareLengths(
	records: Network & Pick<Records, 'claims'>,
	drawn: ReadonlyMap<string, DrawnLeg>
): Comparison[] {
	const legsOfSpan = spansOf(records);
	return records.claims.filter(isLength).flatMap((claim) => {
		const legs = legsOfSpan(claim);
		if (legs.length === 0 || claim.value === null) return [];
		const drawnKm = legs.reduce((sum, { id }) => sum + (drawn.get(id)?.lengthKm ?? 0), 0);
		const modes = new Set(legs.map(({ mode }) => mode));
		const isTraced = legs.every(({ alignment }) => alignment === 'traced');
		return [{ claim, publishedKm: claim.value, drawnKm, modes, isTraced }];
	});
}

/** Measures of claims that say from when something runs over a route. */
const BEGINNINGS = ['start-date', 'opening-date'];

/**
 * The year from which sources have a route run over a leg: the earliest that is stated for the route, or for a span with
 * that leg in it. Null where none is stated, and for a leg that is not in operation, whose dates are those of its works.
 */
export function sinceYears(
	records: Network & Pick<Records, 'claims'>
): (route: string, leg: Leg) => number | null {
	const legsOfSpan = spansOf(records);
	const dated = records.claims.filter(({ measure }) => BEGINNINGS.includes(measure));
	return (route, leg) => {
		if (leg.status !== 'operating') return null;
		const years = dated
			.filter((claim) => claim.subject === route && (!claim.span || legsOfSpan(claim).includes(leg)))
			.flatMap(({ value_text: date }) => Number(date?.slice(0, 4)) || []);
		return years.length > 0 ? Math.min(...years) : null;
	};
}

function isLength({ measure, unit }: Claim): boolean {
	return measure === 'length' && unit === 'km';
}

/** Reads the legs that the span of a claim covers, in order; none where it has no span or its ends do not fit. */
function spansOf({ legs, routes }: Network): (claim: Claim) => Leg[] {
	const legsById = new Map(legs.map((leg) => [leg.id, leg]));
	const stepsOf = new Map(
		routes.map(({ id, legs: steps }) => {
			const known = steps.flatMap((step) => {
				const leg = legsById.get(step.leg);
				if (!leg) return [];
				return step.reverse ? [{ leg, from: leg.to, to: leg.from }] : [{ leg, from: leg.from, to: leg.to }];
			});
			return [id, known];
		})
	);
	return ({ span }) => {
		const steps = stepsOf.get(span?.route ?? '') ?? [];
		const start = steps.findIndex(({ from }) => from === span?.from);
		const end = steps.findIndex(({ to }, index) => index >= start && to === span?.to);
		return start < 0 || end < 0 ? [] : steps.slice(start, end + 1).map(({ leg }) => leg);
	};
}

/** How far a drawn length may lie from a published one, as a part of it; sea lanes and traced lines are known better. */
export const LONGEST_DIFFERENCE = { land: 0.15, sea: 0.1, traced: 0.06 };

/** Published lengths that the drawn line misses by more than the tolerance, without a `length_note` that explains it. */
export function checkLengths(
	records: Pick<Records, 'claims' | 'legs' | 'routes'>,
	drawn: ReadonlyMap<string, DrawnLeg>,
	placeOf: (claim: Claim) => SourceLine = ({ subject }) => {
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

function isFarOff({ publishedKm, drawnKm, modes, isTraced }: Comparison): boolean {
	const isSea = modes.size === 1 && modes.has('sea');
	return (
		Math.abs(drawnKm / publishedKm - 1) > LONGEST_DIFFERENCE[isTraced ? 'traced' : isSea ? 'sea' : 'land']
	);
}
