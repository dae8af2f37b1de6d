import type { Leg, Service } from '../../read/schema';
import { isLater } from '../helpers/dates';
import { fieldsOf, type ById, type Finding, type Rule } from '../helpers/rule';

/**
 * A service is one way, on legs that operate while it does: each leg begins where the one before it ended, or in
 * the same hub, and it ends no earlier than it began.
 */
export const service: Rule = {
	id: 'service',
	*check({ records, byId }): Generator<Finding> {
		for (const record of records.services) {
			yield* ways(record, byId);
			yield* halts(record, byId);
			const { since, until, status } = record;
			if (since !== null && until !== null && isLater(since, until)) {
				const message = `found ${until}, wanted none before since, ${since}`;
				yield { record, path: ['until'], message, rests: ['since'] };
			}
			if (until !== null && status === 'operating') {
				const message = `found operating, but until ${until}, wanted closed or no until`;
				yield { record, path: ['status'], message, rests: ['until'] };
			}
		}
	}
};

function* ways(record: Service, { legs, nodes }: ById): Generator<Finding> {
	const seen = new Set<string>();
	let last: { leg: Leg; end: string } | null = null;
	for (const [index, step] of record.legs.entries()) {
		const path = ['legs', index, 'leg'];
		const leg = legs.get(step.leg);
		if (seen.has(step.leg)) yield { record, path, message: `found ${step.leg} again, wanted each leg once` };
		else if (leg && last) {
			const start = step.reverse ? leg.to : leg.from;
			const hub = nodes.get(last.end)?.hub;
			const isJoined = start === last.end || (hub !== undefined && hub === nodes.get(start)?.hub);
			if (!isJoined) {
				const message = `found ${leg.id} from ${start}, wanted a leg from ${last.end} or its hub, where the one before ends`;
				const ends = [last.leg, leg].flatMap((one) => fieldsOf(one, 'from', 'to', 'id'));
				yield { record, path, message, rests: [['legs', index - 1], ['legs', index], ...ends] };
			}
		}
		seen.add(step.leg);
		last = leg ? { leg, end: step.reverse ? leg.from : leg.to } : null;
	}
}

/** Where a source has a service run, its legs are open: a leg that says otherwise has not heard of it. */
function* halts(record: Service, { legs }: ById): Generator<Finding> {
	if (record.status !== 'operating') return;
	const closed = record.legs
		.flatMap(({ leg }) => legs.get(leg) ?? [])
		.filter((leg) => leg.status !== 'operating');
	if (closed.length === 0) return;
	const named = closed.map(({ id, status }) => `${id} is ${status}`).join(', ');
	const rests = ['legs', ...closed.flatMap((leg) => fieldsOf(leg, 'status'))];
	yield {
		record,
		path: ['status'],
		message: `found operating, but ${named}, wanted legs that operate`,
		rests
	};
}
