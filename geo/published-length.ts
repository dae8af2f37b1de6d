import type { Claim, Records } from './schema';

/**
 * The length that sources publish for exactly one leg, by leg. A leg is left out where claims name several
 * lengths: those stand side by side as claims, and none is chosen. A length over several legs is never divided.
 */
export function publishedLengths(records: Pick<Records, 'claims' | 'legs' | 'routes'>): Map<string, number> {
	const lengths = new Map<string, Set<number>>();
	for (const claim of records.claims) {
		const leg = legOfSpan(records, claim);
		if (leg === undefined || claim.measure !== 'length' || claim.unit !== 'km' || claim.value === null) continue;
		lengths.set(leg, new Set([...(lengths.get(leg) ?? []), claim.value]));
	}
	return new Map([...lengths].flatMap(([leg, [only, ...others]]) => {
		return only === undefined || others.length > 0 ? [] : [[leg, only] as const];
	}));
}

/** The leg that the span of a claim is, where it is exactly one. */
function legOfSpan({ legs, routes }: Pick<Records, 'legs' | 'routes'>, { span }: Claim): string | undefined {
	const route = routes.find(({ id }) => id === span?.route);
	return route?.legs.find((step) => {
		const leg = legs.find(({ id }) => id === step.leg);
		const [from, to] = step.reverse ? [leg?.to, leg?.from] : [leg?.from, leg?.to];
		return from === span?.from && to === span?.to;
	})?.leg;
}
