import type { Claim } from '../../read/schema';
import { groupBy } from '../../shared/group-by';
import type { Finding, Rule } from '../helpers/rule';

/** How many of the numbers that differ a message names. */
const NAMED = 4;

/** Two numbers for one thing at one time are a conflict, or one of them says in its scope what else it counts. */
export const sameFigure: Rule = {
	id: 'same-figure',
	*check({ records }): Generator<Finding> {
		const figures = records.claims.filter(({ value }) => value !== null);
		for (const group of groupBy(figures, figureOf).values()) {
			const open = openClaims(group);
			const [first] = open;
			const record = open.find(({ value }) => value !== first?.value);
			if (!record) continue;
			const others = open.filter((claim) => claim !== record);
			yield {
				record,
				path: ['value'],
				message: messageOf(record, others),
				rests: RESTS
			};
		}
	}
};

/** What a claim counts, where and when. */
function figureOf({ subject, measure, unit, as_of, span, scope }: Claim): string {
	return [subject, measure, unit, as_of, span?.route, span?.service, span?.from, span?.to, scope].join(' ');
}

const RESTS = ['id', 'measure', 'unit', 'as_of', 'span', 'conflicts_with', 'scope'];

/** Those of a group that differ from another one without naming it: told once for all of them. */
function openClaims(group: Claim[]): Claim[] {
	const byId = new Map(group.map((claim) => [claim.id, claim]));
	const counts = new Map<number | null, number>();
	for (const { value } of group) counts.set(value, (counts.get(value) ?? 0) + 1);
	const named = new Map(group.map(({ id }) => [id, new Set<string>()]));
	for (const { id, conflicts_with: others } of group) {
		for (const other of others) {
			named.get(id)?.add(other);
			named.get(other)?.add(id);
		}
	}
	return group.filter(({ id, value }) => {
		const differing = group.length - (counts.get(value) ?? 0);
		const settled = [...(named.get(id) ?? [])].filter((other) => {
			const claim = byId.get(other);
			return claim !== undefined && claim.value !== value;
		});
		return settled.length < differing;
	});
}

function messageOf({ value }: Claim, others: Claim[]): string {
	const named = others.slice(0, NAMED).map((claim) => `${claim.value} in ${claim.id}`);
	const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
	return `found ${value} beside ${named.join(', ')}${more}, wanted a conflict or a scope`;
}
