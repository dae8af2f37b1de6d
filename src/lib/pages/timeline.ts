import type { Atlas } from '../../../geo';
import { compareCodes } from '../records/compare-codes';
import { claimRowsOf, notesOf, relationsOf } from './claims';
import { pageHead, type PageBase, type PageLookup } from './page';
import { mapView } from './map-view';
import type { EventView } from './views';

export type TimelinePage = PageBase & {
	kind: 'timeline';
	years: { year: string; events: EventView[] }[];
};

/** Every event by year, oldest first. */
export function timelinePage(lookup: PageLookup): TimelinePage {
	const years = new Map<string, EventView[]>();
	const sorted = lookup.atlas.events
		.slice()
		.sort((a, b) => compareCodes(a.date, b.date) || compareCodes(a.id, b.id));
	for (const event of sorted) {
		const year = event.date.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), eventView(lookup, event)]);
	}
	return {
		...pageHead(lookup, 'timeline'),
		map: mapView(lookup.atlas.config.bbox, null),
		years: [...years].map(([year, events]) => ({ year, events }))
	};
}

function eventView(lookup: PageLookup, event: Atlas['events'][number]): EventView {
	return {
		id: event.id,
		title: lookup.title(event),
		kind: lookup.coded('event_kind', event.kind),
		date: event.date,
		dateBasis: event.date_basis,
		dateBasisLabel: lookup.coded('date_basis', event.date_basis).label,
		dateReason: lookup.text(event, 'date_reason') || null,
		summary: lookup.text(event, 'summary'),
		subjects: event.subjects.map((id) => {
			const { name, url } = lookup.subject(id);
			return { name, url };
		}),
		notes: notesOf(lookup, event.notes),
		sources: lookup.marks(event.sources),
		claims: claimRowsOf(lookup, event.id),
		relations: relationsOf(lookup, event.id)
	};
}
