import type { Path } from '../../read/problem';
import { isLater } from '../helpers/dates';
import { fieldsOf, type Context, type Finding, type Rule } from '../helpers/rule';

type Dated = {
	record: object;
	path: Path;
	date: string;
	sources: string[];
	says: string;
	aheadDays?: number;
};

/** Nothing is dated later than the latest source that tells of it, apart from plans. */
export const dateOrder: Rule = {
	id: 'date-order',
	*check(context): Generator<Finding> {
		for (const { record, path, date, sources, says, aheadDays } of datedThings(context)) {
			const known = sources.map((id) => context.byId.sources.get(id)?.date);
			if (!known.every((other) => other && isLater(date, other, aheadDays))) continue;
			const told = sources.flatMap((id) => fieldsOf(context.byId.sources.get(id) ?? record, 'date'));
			yield {
				record,
				path,
				rests: ['source', 'sources', 'kind', 'status', ...told],
				message: `found ${says} ${date}, wanted none after its source of ${known.join(' or ')}`
			};
		}
	}
};

/** A page may tell of an opening that is to come, but not of one a month away as if it had happened. */
const ANNOUNCED_DAYS = 31;
/** Kinds of events that a source can date long before they happen. */
const SET_AHEAD = new Set(['plan', 'entry-into-force']);
/** States of a site in which its first year still lies ahead. */
const AHEAD = new Set(['planned', 'announced', 'construction']);

function* datedThings({ records }: Context): Generator<Dated> {
	for (const record of records.claims) {
		if (record.as_of === null) continue;
		yield { record, path: ['as_of'], date: record.as_of, sources: [record.source], says: 'a state of' };
	}
	for (const record of records.relations) {
		const { since, date, source } = record;
		if (since !== null) yield { record, path: ['since'], date: since, sources: [source], says: 'a start in' };
		if (date !== null) yield { record, path: ['date'], date, sources: [source], says: 'a happening of' };
	}
	for (const record of records.events) {
		if (SET_AHEAD.has(record.kind)) continue;
		const { date, sources } = record;
		yield { record, path: ['date'], date, sources, says: 'an event of', aheadDays: ANNOUNCED_DAYS };
	}
	for (const record of records.agreements) {
		if (record.date === null) continue;
		yield { record, path: ['date'], date: record.date, sources: record.sources, says: 'a text of' };
	}
	for (const record of records.services) {
		const { since, until, as_of, sources } = record;
		for (const [path, date, says] of [
			['since', since, 'a start in'],
			['until', until, 'an end in'],
			['as_of', as_of, 'a state of']
		] as const)
			if (date !== null) yield { record, path: [path], date, sources, says };
	}
	for (const record of records.sites) {
		if (record.start_year === null || AHEAD.has(record.status)) continue;
		const date = String(record.start_year);
		yield { record, path: ['start_year'], date, sources: record.sources, says: 'a start in' };
	}
}
