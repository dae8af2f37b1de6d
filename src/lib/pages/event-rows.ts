import type { Lookup } from './lookup';
import { pageIndexOf } from './page-index';
import { compareCodes } from '../records/compare-codes';
import type { EventRow } from './views';

/** Events that concern any of the subjects, oldest first. */
export function eventRows(lookup: Lookup, subjects: readonly string[]): EventRow[] {
	const { eventsBySubject } = pageIndexOf(lookup);
	const found = new Set(subjects.flatMap((id) => eventsBySubject.get(id) ?? []));
	return [...found]
		.sort((a, b) => compareCodes(a.date, b.date) || (a.id < b.id ? -1 : 1))
		.map((event) => ({
			id: event.id,
			name: lookup.link(event).name,
			kind: lookup.coded('event_kind', event.kind).label,
			date: event.date,
			dateBasis: event.date_basis,
			dateBasisLabel: lookup.coded('date_basis', event.date_basis).label
		}));
}
