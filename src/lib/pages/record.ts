import type { Note } from '../../../geo';
import { inLanguage } from '../address/language';
import type { LngLat } from '../../../geo/shared/coordinates';
import type { Named } from './atlas-index';
import { eventRows } from './event-rows';
import type { Lookup } from './lookup';
import { nearbyOf } from './nearby';
import type { RecordPage } from './page';

type AnyRecord = Named & {
	id: string;
	url: string;
	aliases: string[];
	aliases_zh: string[];
	summary?: string;
	summary_zh?: string;
	notes: readonly Note[];
};

/**
 * What the pages of single records share.
 * @param place where the corridor's nodes near the record are looked for
 * @param eventsOf the subjects whose events are listed; the record alone by default
 */
export function recordPage(
	lookup: Lookup,
	record: AnyRecord,
	place: LngLat | null = null,
	eventsOf: readonly string[] = [record.id]
): Omit<RecordPage, 'map' | 'sources'> {
	const names = lookup.title(record);
	const summary = lookup.text(record, 'summary');
	// the sources of the figures come first, so that their numbers are low; the page lists all of them last
	const claims = lookup.claims(record.id);
	const relations = lookup.relations(record.id);
	const notes = lookup.notes(record.notes);
	return {
		language: lookup.language,
		path: record.url,
		title: names.name,
		searchTitle: names.name,
		description: summary,
		id: record.id,
		names,
		aliases: inLanguage<'aliases', string[]>(record, 'aliases', lookup.language) ?? [],
		summary,
		claims,
		relations,
		events: eventRows(lookup, eventsOf),
		notes,
		nearby: place ? nearbyOf(lookup, place) : null,
		position: null
	};
}
