import type { ClaimView } from '../pages/views';
import { claimsIn, type ToldClaims } from './told-claims';

/** What of a source does not stand by itself: a claim in either of the two lists, or in none. */
export type SourceChecks = {
	/** what other sources contradict, with only what these say */
	otherwise: ClaimView[];
	/** what no source contradicts, and the records caution against */
	cautions: ClaimView[];
};

/** @param told the claims of the source */
export function sourceChecks(told: ToldClaims, source: string): SourceChecks {
	const claims = claimsIn(told).map((claim) => ({
		...claim,
		conflicts: claim.conflicts.filter((conflict) => conflict.source.id !== source)
	}));
	return {
		otherwise: claims.filter(({ conflicts }) => conflicts.length > 0),
		cautions: claims.filter(({ conflicts, note }) => conflicts.length === 0 && note !== null)
	};
}
