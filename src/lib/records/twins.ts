import type { Claim } from '../../../geo';
import { groupBy } from '../../../geo/shared/group-by';

/** What a claim says of what, of when; claims that have it in common repeat each other. */
function factOf(claim: Claim): string {
	const { subject, measure, unit, scope, span, as_of, value, value_max, value_text } = claim;
	return JSON.stringify([subject, measure, unit, scope, span, as_of, value, value_max, value_text]);
}

/**
 * The claims in their order, but of those that repeat each other the ones whose source a reader can open come first:
 * the first is told, the others stand behind it. Sentences are no repeats: each says it in other words.
 */
export function addressedFirst<C extends Claim>(
	claims: readonly C[],
	sources: ReadonlyMap<string, { url: string | null }>
): C[] {
	const hasAddress = ({ source }: C): boolean => Boolean(sources.get(source)?.url);
	const twins = groupBy(
		claims.filter(({ unit }) => unit !== 'statement'),
		factOf
	);
	const next = new Map(
		Array.from(twins, ([fact, group]) => [
			fact,
			[...group].sort((one, other) => Number(hasAddress(other)) - Number(hasAddress(one))).values()
		])
	);
	// each place that a fact had stays a place of that fact
	return claims.map((claim) => next.get(factOf(claim))?.next().value ?? claim);
}
