import type { Atlas, Claim } from '../../../geo';
import type { Lookup } from './lookup';
import { legsOfSpan } from './span';
import type { ItineraryLeg, LegFigure, LegRow, RouteTotals } from './views';

type Route = Atlas['routes'][number];

/** What an itinerary tells of a leg, in this order: the measures of claims and what each is told as. */
const TOLD_AS = new Map([
	['length', 'length'],
	['transit-time', 'transit-time'],
	['frequency', 'frequency'],
	['weekly-flights', 'frequency']
]);
const MEASURES = [...TOLD_AS.keys()];
/** Modes that pass a border at a gate. */
const ON_GROUND = ['rail', 'road', 'river'];

/**
 * Legs of a route with their gates and published figures: those of each leg itself, and for the current leg also those
 * of longer stretches, the shortest first.
 * @param current number of the leg that is shown in full, from 1; null for none
 */
export function itineraryOf(
	lookup: Lookup,
	route: Route,
	legs: readonly LegRow[],
	current: number | null
): ItineraryLeg[] {
	return legs.map((row) => {
		const reverse = route.legs[row.n - 1]?.reverse ?? false;
		const record = lookup.leg(row.id);
		const [from, to] = reverse ? [record.to, record.from] : [record.from, record.to];
		const figures = figuresOf(lookup, row.id);
		return {
			...row,
			gates: { from: isGate(lookup, from), to: isGate(lookup, to) },
			border: ON_GROUND.includes(row.mode.id) ? borderBetween(lookup, from, to) : null,
			figures: row.n === current ? figures : figures.filter(({ isOwn }) => isOwn)
		};
	});
}

/** Length of a route as drawn and as published from its first node to its last. */
export function totalsOf(lookup: Lookup, route: Route): RouteTotals {
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

/** The two countries, where the nodes have none in common. */
function borderBetween(lookup: Lookup, from: string, to: string): string | null {
	const [here, there] = [from, to].map((id) => lookup.index.nodes.get(id)?.countries ?? []);
	if (!here?.[0] || !there?.[0] || here.some((country) => there.includes(country))) return null;
	return [here[0], there[0]].map((country) => lookup.coded('country', country).label).join(' – ');
}
