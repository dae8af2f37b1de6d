import type { Atlas } from '../../../geo';
import type { Lookup } from '../pages/lookup';
import { keyOf } from '../plan/move';
import { placeIn, type PathStep } from '../plan/path';
import { stepsOfSpan } from '../pages/atlas-index';
import { claimRow } from '../pages/claims';
import type { ClaimRow } from '../pages/views';

type Claim = Atlas['claims'][number];

/** A published length or time of a way. */
export type CitedFigure = ClaimRow & {
	statement: string;
	note: string | null;
	/** whether it speaks of the way from end to end */
	isWhole: boolean;
	/** the label of its source's quality, where that is weak */
	weakness: string | null;
};

/** What is cited of a way, by the measures that tell it: days saved stand apart from days taken. */
const CITED = {
	lengths: ['length'],
	times: ['transit-time', 'other-way-time'],
	saved: ['time-saved']
} as const satisfies Record<string, readonly string[]>;

export type CitedFigures = Record<keyof typeof CITED, CitedFigure[]>;

/** What is published of a route: claims with a span on it. */
export function figuresOfRoute(
	lookup: Lookup,
	route: string,
	ends: { from: string; to: string }
): CitedFigures {
	return citedFigures(lookup, ({ span }) =>
		span?.route === route ? { isWhole: span.from === ends.from && span.to === ends.to } : null
	);
}

/** What is published of a planned path: claims whose span, on any route, is a part of it without a gap. */
export function figuresOfPath(lookup: Lookup, steps: readonly PathStep[]): CitedFigures {
	const [keys, ids] = [steps.map(keyOf), steps.map(({ id }) => id)];
	return citedFigures(lookup, ({ span, measure }) => {
		const spanned = span ? stepsOfSpan(lookup.index, span) : [];
		const legs = spanned.map(({ id }) => id);
		// a way back is as long as the way there; of its time nothing is said
		const isThere = placeIn(keys, spanned.map(keyOf)) >= 0;
		const isBack = measure === 'length' && placeIn(ids, legs.toReversed()) >= 0;
		return isThere || isBack ? { isWhole: legs.length === steps.length } : null;
	});
}

/**
 * Lengths and times that a test lets through, those of the whole way first.
 * @param test whether a claim speaks of the way, and of the whole of it
 */
function citedFigures(lookup: Lookup, test: (claim: Claim) => { isWhole: boolean } | null): CitedFigures {
	const listed = (measures: readonly string[]): CitedFigure[] =>
		lookup.atlas.claims
			.filter(({ measure }) => measures.includes(measure))
			.flatMap((claim) => {
				const found = test(claim);
				return found ? [{ ...citedFigure(lookup, claim), ...found }] : [];
			})
			.sort((one, other) => Number(other.isWhole) - Number(one.isWhole));
	return { lengths: listed(CITED.lengths), times: listed(CITED.times), saved: listed(CITED.saved) };
}

function citedFigure(lookup: Lookup, claim: Claim): Omit<CitedFigure, 'isWhole'> {
	const quality = lookup.index.sources.get(claim.source)?.quality;
	return {
		...claimRow(lookup, claim),
		statement: lookup.text(claim, 'statement'),
		note: lookup.text(claim, 'note') || null,
		weakness: quality === 'weak' ? lookup.coded('source_quality', quality).label : null
	};
}
