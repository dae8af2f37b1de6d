import { compareCodes } from './compare-codes';
import type { ClaimView } from '../pages/views';

/** Claims of one subject that can be compared: one measure and unit over at least three dates, oldest first. */
export type Series = { measure: string; points: Point[] };
/** A claim of a series: where its card is, and its size in per cent of the largest. */
export type Point = Pick<ClaimView, 'id' | 'figure' | 'qualifierLabel' | 'asOf' | 'dateBasis'> & {
	href: string;
	share: number;
};

const FEWEST_DATES = 3;

/** The series among the claims of one subject; claims over different spans or of different scopes, or without a number or date, are no part. */
export function seriesOf(claims: readonly ClaimView[]): Series[] {
	const groups = new Map<string, ClaimView[]>();
	for (const claim of claims) {
		if (claim.figure.value === null || claim.asOf === null) continue;
		const key = [claim.measure, claim.figure.unit, claim.span?.name, claim.scope].join('|');
		groups.set(key, [...(groups.get(key) ?? []), claim]);
	}
	return [...groups.values()]
		.filter((group) => new Set(group.map(({ asOf }) => asOf)).size >= FEWEST_DATES)
		.map((group) => {
			const max = Math.max(...group.map(({ figure }) => figure.value ?? 0));
			const points = group
				.toSorted((a, b) => compareCodes(a.asOf ?? '', b.asOf ?? ''))
				.map((claim) => ({
					...claim,
					href: `#${claim.id}`,
					share: (100 * (claim.figure.value ?? 0)) / max
				}));
			return { measure: group[0]?.measure ?? '', points };
		});
}
