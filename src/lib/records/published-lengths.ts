import { legsOfSpan } from '../pages/atlas-index';
import { claimView } from '../pages/claims';
import type { Lookup } from '../pages/lookup';
import type { ClaimView } from '../pages/views';

/** A length that a source publishes for a stretch of a route, beside the one that is drawn for it. */
export type LengthComparison = {
	claim: ClaimView;
	/** address of the claim on the page of its subject */
	url: string;
	drawnKm: number;
	/** drawn by published: 1 where they agree */
	ratio: number;
};

export type LengthCoverage = {
	comparisons: LengthComparison[];
	/** how many legs no published length covers, alone or with others */
	uncovered: number;
	legs: number;
};

/** Every published length of a stretch, the claims that name one stretch side by side, and what is left without one. */
export function lengthCoverage(lookup: Lookup): LengthCoverage {
	const covered = new Set<string>();
	const comparisons = lookup.atlas.claims.flatMap((claim) => {
		if (claim.measure !== 'length' || claim.unit !== 'km' || !claim.span || claim.value === null) return [];
		const legs = legsOfSpan(lookup.index, claim.span);
		for (const id of legs) covered.add(id);
		const drawnKm = legs.reduce((sum, id) => sum + lookup.leg(id).length_km, 0);
		return [{ claim: claimView(lookup, claim), url: claim.url, drawnKm, ratio: drawnKm / claim.value }];
	});
	const { length } = lookup.atlas.legs;
	return { comparisons, uncovered: length - covered.size, legs: length };
}
