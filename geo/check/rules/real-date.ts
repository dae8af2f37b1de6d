import { shown, type Path } from '../../read/problem';
import { isRealDate } from '../helpers/dates';
import type { Finding, Rule } from '../helpers/rule';

/** Every date stands in the calendar. The schema has seen to its form. */
export const realDate: Rule = {
	id: 'real-date',
	*check({ records }): Generator<Finding> {
		const dates: { record: object; path: Path; date: string | null }[] = [
			...[...records.sources, ...records.agreements, ...records.events, ...records.changes].map((record) => ({
				record,
				path: ['date'],
				date: record.date
			})),
			...[...records.relations, ...records.services].map((record) => ({
				record,
				path: ['since'],
				date: record.since
			})),
			...records.services.map((record) => ({ record, path: ['until'], date: record.until })),
			...records.relations.map((record) => ({ record, path: ['date'], date: record.date })),
			...[...records.claims, ...records.services].map((record) => ({
				record,
				path: ['as_of'],
				date: record.as_of
			})),
			...records.claims
				.filter(({ unit }) => unit === 'date')
				.map((record) => ({ record, path: ['value_text'], date: record.value_text }))
		];
		for (const { record, path, date } of dates) {
			if (date === null || isRealDate(date)) continue;
			yield {
				record,
				path,
				message: `found ${shown(date)}, wanted a day, month or year of the calendar`,
				rests: ['unit']
			};
		}
	}
};
