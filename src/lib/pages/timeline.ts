import type { Lookup } from './lookup';
import type { TimelinePage } from './page';
import { compareCodes } from '../records/compare-codes';
import type { EventView } from './views';

/** Every event by year, oldest first. */
export function timelinePage(lookup: Lookup): TimelinePage {
	const { words } = lookup;
	const years = new Map<string, EventView[]>();
	const sorted = lookup.atlas.events
		.slice()
		.sort((a, b) => compareCodes(a.date, b.date) || compareCodes(a.id, b.id));
	for (const event of sorted) {
		const year = event.date.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), lookup.event(event)]);
	}
	return {
		kind: 'timeline',
		language: lookup.language,
		path: '/timeline/',
		title: words.pages.timeline,
		searchTitle: words.searchTitles.timeline,
		description: words.descriptions.timeline,
		map: null,
		years: [...years].map(([year, events]) => ({ year, events }))
	};
}
