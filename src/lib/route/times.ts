import type { Atlas } from '../../../geo';
import { keyOf } from '../plan/move';
import type { PlanTime } from '../plan/view';
import { pageIndexOf, stepsOfSpan } from '../pages/atlas-index';
import { claimView } from '../pages/claims';
import type { Lookup } from '../pages/lookup';
import { compareCodes } from '../records/compare-codes';
import { formatDate } from '../words/date';
import { wayWords } from '../words/way';

type Claim = Atlas['claims'][number];
/** How long sources say that a stretch takes, the newest first. */
type TimedStretch = { moves: string[]; name: string; claims: [Claim, ...Claim[]] };

/** Every stretch of the network that sources give a time for. */
export function timedStretches(lookup: Lookup): TimedStretch[] {
	const found = new Map<string, TimedStretch>();
	for (const { claim } of pageIndexOf(lookup).spans) {
		if (claim.measure !== 'transit-time' || !claim.span) continue;
		const moves = stepsOfSpan(lookup.index, claim.span).map(keyOf);
		const known = found.get(moves.join(''));
		if (known) known.claims.push(claim);
		else {
			const { from, to } = claim.span;
			const name = lookup.between(lookup.node(from), lookup.node(to));
			found.set(moves.join(''), { moves, name, claims: [claim] });
		}
	}
	for (const { claims } of found.values())
		claims.sort((one, other) => compareCodes(other.as_of ?? '', one.as_of ?? ''));
	return [...found.values()];
}

/** The newest time of each stretch beside those that it is in conflict with, each with the address of its claim. */
export function planTimes(lookup: Lookup): PlanTime[] {
	return timedStretches(lookup).map(({ moves, name, claims }) => ({
		moves,
		name,
		figures: claims
			.filter(({ id }) => id === claims[0].id || claims[0].conflicts_with.includes(id))
			.map((claim) => ({ said: figureAt(lookup, claim), url: claim.url }))
	}));
}

/** "48 hours (reported May 2017)" */
export function figureAt(lookup: Lookup, claim: Claim): string {
	const w = wayWords[lookup.language];
	const date = claim.as_of && formatDate(claim.as_of, lookup.language);
	return w.reported(figureOf(lookup, claim), lookup.text(claim, 'scope'), date);
}

function figureOf(lookup: Lookup, claim: Claim): string {
	const { figure, qualifierLabel } = claimView(lookup, claim);
	const { number, gap, unit } = figure.said;
	const space = lookup.language === 'en' && qualifierLabel ? ' ' : '';
	return `${qualifierLabel}${space}${number}${gap}${unit}`;
}
