import type { Atlas } from '../../../geo';
import { pageIndexOf } from '../pages/atlas-index';
import { claimRow } from '../pages/claims';
import type { Lookup } from '../pages/lookup';
import { legRows } from '../pages/rows';
import type { Link } from '../pages/views';
import type { ItineraryLeg, LegFigure, LegRow, RouteTotals } from '../pages/way-views';
import { moveOn } from '../plan/move';
import { marksOf, totalsOf, type Totals } from '../plan/path';
import { profileOf, type Profile } from './profile';

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
	return { lengthKm: route.length_km, published: published.map(({ claim }) => claimRow(lookup, claim)) };
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
			claim: claimRow(lookup, claim)
		}));
}

function isGate(lookup: Lookup, id: string): boolean {
	return lookup.index.nodes.get(id)?.kind === 'border-crossing';
}

/** A route as a path over the network: its steps with what happens where each begins, and what they add up to. */
export function routeTotals(lookup: Lookup, { legs }: Pick<Route, 'legs'>): Totals {
	const gauges = lookup.atlas.nodes.filter(({ gauge_break }) => gauge_break).map(({ id }) => id);
	const moves = legs.map(({ leg, reverse }) => moveOn({ ...lookup.leg(leg), type: 'leg' }, reverse));
	return totalsOf(moves, new Set(gauges));
}

/** The profile of a route whose stops are named by their hubs: those names are short enough to stand side by side. */
export function routeProfile(lookup: Lookup, legs: readonly LegRow[]): Profile {
	const { nodes, hubs } = lookup.atlas;
	const short = (link: Link): Link => {
		const node = nodes.find(({ url }) => url === link.url);
		const hub = hubs.find(({ id }) => id === node?.hub);
		return hub ? { ...link, name: lookup.text(hub, 'name') } : link;
	};
	return profileOf(legs.map((leg) => ({ ...leg, from: short(leg.from), to: short(leg.to) })));
}
