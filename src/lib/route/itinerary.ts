import type { Atlas } from '../../../geo';
import type { Lookup } from '../pages/lookup';
import { pageIndexOf } from '../pages/page-index';
import { marksOf } from '../plan/marks';
import { routeTotals } from './route-totals';
import { legRows } from '../pages/rows';
import type { ItineraryLeg, LegFigure, RouteTotals } from '../pages/views';

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
	return markedLegs(lookup, route).map((leg) => ({
		...leg,
		figures: figuresOf(lookup, leg.id, leg.n === current)
	}));
}

/** Length of a route as drawn and as published from its first node to its last. */
export function publishedTotals(lookup: Lookup, route: Route): RouteTotals {
	const ids = route.legs.map(({ leg }) => leg).join();
	const published = pageIndexOf(lookup).spans.filter(
		({ claim, legs }) => claim.measure === 'length' && legs.join() === ids
	);
	return { lengthKm: route.length_km, published: published.map(({ claim }) => lookup.claimRow(claim)) };
}

function figuresOf(lookup: Lookup, leg: string, isFull: boolean): LegFigure[] {
	const found = pageIndexOf(lookup).spansByLeg.get(leg) ?? [];
	// what is not shown is left out before its source gets a number
	return found
		.filter(({ claim, legs }) => MEASURES.includes(claim.measure) && (isFull || legs.length === 1))
		.sort(
			(a, b) =>
				MEASURES.indexOf(a.claim.measure) - MEASURES.indexOf(b.claim.measure) || a.legs.length - b.legs.length
		)
		.map(({ claim, legs }) => ({
			measure: TOLD_AS.get(claim.measure) ?? claim.measure,
			isOwn: legs.length === 1,
			claim: lookup.claimRow(claim)
		}));
}

function isGate(lookup: Lookup, id: string): boolean {
	return lookup.index.nodes.get(id)?.kind === 'border-crossing';
}
