import { compareCodes } from './compare-codes';
import type { ClaimView } from '../pages/views';

/** Claims of one subject that can be compared: one measure and unit over at least three dates, oldest first. */
export type Series = { measure: string; unitLabel: string; claims: ClaimView[]; max: number };

const FEWEST_DATES = 3;

/** The series among the claims of one subject; claims over different spans, or without a number or date, are no part. */
export function seriesOf(claims: readonly ClaimView[]): Series[] {
	const groups = new Map<string, ClaimView[]>();
	for (const claim of claims) {
		if (claim.figure.value === null || claim.asOf === null) continue;
		const key = [claim.measure, claim.figure.unit, claim.span?.name].join('|');
		groups.set(key, [...(groups.get(key) ?? []), claim]);
	}
	return [...groups.values()]
		.filter((group) => new Set(group.map(({ asOf }) => asOf)).size >= FEWEST_DATES)
		.map((group) => ({
			measure: group[0]?.measure ?? '',
			unitLabel: group[0]?.figure.unitLabel ?? '',
			claims: group.toSorted((a, b) => compareCodes(a.asOf ?? '', b.asOf ?? '')),
			max: Math.max(...group.map(({ figure }) => figure.value ?? 0))
		}));
}
