import type { Atlas, Claim } from '../../../geo';
import type { Lookup } from './lookup';
import { marksOf } from './plan/marks';
import { routeTotals } from './route-totals';
import { legRows } from './rows';
import { legsOfSpan } from './span';
import type { ItineraryLeg, LegFigure, RouteTotals } from './views';

type Route = Atlas['routes'][number];

/** What an itinerary tells of a leg, in this order: the measures of claims and what each is told as. */
const TOLD_AS = new Map([
	['length', 'length'],
	['transit-time', 'transit-time'],
	['frequency', 'frequency'],
	['weekly-flights', 'frequency']
]);
const MEASURES = [...TOLD_AS.keys()];

/** Legs of a route with their gates, and what happens where each begins. */
export function markedLegs(lookup: Lookup, route: Route): ItineraryLeg[] {
	const { steps } = routeTotals(lookup, route);
	const country = (id: string) => lookup.coded('country', id).label;
	return legRows(lookup, route).map((row, index) => {
		const step = steps[index];
		if (!step) throw new Error(`route ${route.id}: found no step for leg ${row.n}, wanted one for each`);
		return {
			...row,
			gates: { from: isGate(lookup, step.from), to: isGate(lookup, step.to) },
			marks: marksOf(step, { language: lookup.language, country })
		};
	});
}

/**
 * Legs of a route with their gates and published figures: those of each leg itself, and for the current leg also those
 * of longer stretches, the shortest first.
 * @param current number of the leg that is shown in full, from 1; null for none
 */
export function itineraryOf(lookup: Lookup, route: Route, current: number | null): ItineraryLeg[] {
	return markedLegs(lookup, route).map((leg) => {
		const figures = figuresOf(lookup, leg.id);
		return { ...leg, figures: leg.n === current ? figures : figures.filter(({ isOwn }) => isOwn) };
	});
}

/** Length of a route as drawn and as published from its first node to its last. */
export function publishedTotals(lookup: Lookup, route: Route): RouteTotals {
	const ids = route.legs.map(({ leg }) => leg);
	const published = lookup.atlas.claims.filter(
		(claim) =>
			claim.measure === 'length' &&
			claim.span !== undefined &&
			legsOfSpan(lookup, claim.span).join() === ids.join()
	);
	return { lengthKm: route.length_km, published: published.map((claim) => lookup.claimRow(claim)) };
}

function figuresOf(lookup: Lookup, leg: string): LegFigure[] {
	const found = lookup.atlas.claims.flatMap((claim) => {
		const covered = coveredBy(lookup, claim);
		return MEASURES.includes(claim.measure) && covered.includes(leg) ? [{ claim, legs: covered.length }] : [];
	});
	return found
		.sort((a, b) => MEASURES.indexOf(a.claim.measure) - MEASURES.indexOf(b.claim.measure) || a.legs - b.legs)
		.map(({ claim, legs }) => ({
			measure: TOLD_AS.get(claim.measure) ?? claim.measure,
			isOwn: legs === 1,
			claim: lookup.claimRow(claim)
		}));
}

function coveredBy(lookup: Lookup, { span }: Claim): string[] {
	return span ? legsOfSpan(lookup, span) : [];
}

function isGate(lookup: Lookup, id: string): boolean {
	return lookup.index.nodes.get(id)?.kind === 'border-crossing';
}
