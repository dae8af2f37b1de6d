import type { Claim } from '../../read/schema';
import { groupBy } from '../../shared/group-by';
import { fieldsOf, type Finding, type Rule } from '../helpers/rule';

/** Claims that stand as one series count the same: their scope reads alike in both languages, and so do their periods. */
export const series: Rule = {
	id: 'series',
	*check({ records, byId }): Generator<Finding> {
		const figures = records.claims.filter(({ value }) => value !== null);
		for (const group of groupBy(figures, seriesOf).values()) {
			for (const [scope, other] of [
				['scope', 'scope_zh'],
				['scope_zh', 'scope']
			] as const) {
				for (const claims of groupBy(group, (claim) => claim[scope] ?? '').values()) {
					yield* worded(claims, scope, other);
				}
			}
			if (byId.measures.get(group[0]?.measure ?? '')?.type !== 'flow') continue;
			for (const claims of groupBy(group, ({ scope = '' }) => scope).values()) yield* periods(claims);
		}
	}
};

/** What the points of a series share beside their scope. */
function seriesOf({ subject, measure, unit, span }: Claim): string {
	return [subject, measure, unit, span?.route, span?.from, span?.to].join(' ');
}

/** Those of one wording in one language have one wording in the other, or the two pages show different series. */
function* worded(
	claims: Claim[],
	scope: 'scope' | 'scope_zh',
	other: 'scope' | 'scope_zh'
): Generator<Finding> {
	const [first] = claims;
	const record = claims.find((claim) => claim[other] !== first?.[other]);
	if (!first || !record || !first[scope] || !first[other] || !record[other]) return;
	const message = `found ${record[other]} beside ${first[other]} in ${first.id}, wanted one wording for ${first[scope]}`;
	yield { record, path: [other], message, rests: [scope, ...fieldsOf(first, 'id', scope, other)] };
}

/** A whole year and a part of one are no points of one flow. */
function* periods(claims: Claim[]): Generator<Finding> {
	const dated = claims.flatMap((claim) => (claim.as_of === null ? [] : [{ claim, asOf: claim.as_of }]));
	const year = dated.find(({ asOf }) => isYear(asOf));
	const part = dated.find(({ asOf }) => !isYear(asOf));
	if (!year || !part) return;
	yield {
		record: part.claim,
		path: ['as_of'],
		message: `found ${part.asOf} beside the whole year ${year.asOf} in ${year.claim.id}, wanted a scope that says which part of the year`,
		rests: ['scope', 'measure', 'span', ...fieldsOf(year.claim, 'id', 'as_of', 'scope', 'measure', 'span')]
	};
}

function isYear(date: string): boolean {
	return /^\d{4}$/.test(date);
}
