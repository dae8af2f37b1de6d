import type { Claim, Leg, Route, Service } from '../read/schema';

/** What claims say of how often a service runs, and how long it takes. */
const FREQUENCY: readonly string[] = ['frequency', 'weekly-flights'];
const TIMES: readonly string[] = ['transit-time'];

/** A figure of a service over a stretch of it, flat: the claim has the evidence. */
export type ServiceFigure = Pick<Claim, 'value' | 'value_max' | 'qualifier' | 'unit' | 'as_of'> & {
	claim: string;
	from: string;
	to: string;
};
/** The ends of a service, and what claims say of it, the newest first. */
type Run = Pick<Leg, 'from' | 'to' | 'mode'> & { frequency: ServiceFigure[]; times: ServiceFigure[] };

/** The route that has the most legs of a service, one that begins where it begins first; null where none has any. */
export function routeOfService(routes: readonly Route[], { legs }: Pick<Service, 'legs'>): Route | null {
	const own = new Set(legs.map(({ leg }) => leg));
	const shared = routes.map((route) => ({
		route,
		// what a route adds to the service counts against it only between equals
		count: route.legs.filter(({ leg }) => own.has(leg)).length - route.legs.length / 1000
	}));
	const best = shared.toSorted((one, other) => other.count - one.count)[0];
	return best && best.count > 0 ? best.route : null;
}

/**
 * @throws where a leg is not known
 */
export function runOf(
	{ id, legs: steps }: Pick<Service, 'id' | 'legs'>,
	legs: ReadonlyMap<string, Leg & { length_km: number }>,
	claims: readonly Claim[]
): Run {
	const known = steps.map(({ leg, reverse }) => {
		const found = legs.get(leg);
		if (!found) throw new Error(`service ${id}: found ${leg}, wanted a leg of the records`);
		return { ...found, ...(reverse ? { from: found.to, to: found.from } : {}) };
	});
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) throw new Error(`service ${id}: found no legs, wanted one`);
	const { from, to } = { from: first.from, to: last.to };
	const kmOf = (mode: Leg['mode']) =>
		known.reduce((sum, leg) => sum + (leg.mode === mode ? leg.length_km : 0), 0);
	const [longest] = known.toSorted((one, other) => kmOf(other.mode) - kmOf(one.mode));
	const figures = (measures: readonly string[]): ServiceFigure[] =>
		claims
			.filter((claim) => claim.value !== null && measures.includes(claim.measure) && isOf(claim, id))
			.toSorted((one, other) => (other.as_of ?? '').localeCompare(one.as_of ?? '', 'en'))
			.map(({ id: claim, value, value_max, qualifier, unit, as_of, span }) => ({
				value,
				value_max,
				qualifier,
				unit,
				as_of,
				claim,
				from: span?.from ?? from,
				to: span?.to ?? to
			}));
	return {
		from,
		to,
		mode: (longest ?? first).mode,
		frequency: figures(FREQUENCY),
		times: figures(TIMES)
	};
}

/** Whether a claim speaks of a service: it is about it, or its stretch is one of it. */
function isOf({ subject, span }: Claim, service: string): boolean {
	return span?.service === undefined ? subject === service : span.service === service;
}
