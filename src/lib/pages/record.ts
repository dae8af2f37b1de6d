import { tellClaims, type ToldClaims } from '../records/told-claims';
import type { Note } from '../../../geo';
import { inLanguage } from '../address/language';
import type { LngLat } from '../../../geo/shared/coordinates';
import { pageIndexOf, type Named } from './atlas-index';
import type { Beside } from './beside';
import { claimsOf, notesOf, relationsOf } from './claims';
import type { PageBase, PageLookup } from './page';
import { nearbyOf } from './place';
import { eventRows } from './rows';
import { compareUrl } from '../../../geo/shared/addresses';
import type { Chip, CitableSource, Nearby, NoteView, PositionView, RelationView, Title } from './views';

/** What the pages of single records share; an empty list or null is not shown. */
export type RecordPage = PageBase & {
	id: string;
	names: Title;
	aliases: string[];
	summary: string;
	told: ToldClaims;
	relations: RelationView[];
	notes: NoteView[];
	nearby: Nearby | null;
	/** null where the kind of record has no place of its own */
	position: PositionView | null;
	sources: CitableSource[];
	/** what stands before and after it in its list */
	beside: Beside | null;
	/** the newest change that names it; `url` is that of the change */
	updated: { date: string; url: string } | null;
};

/** Where the figures of a record stand beside those of another; null where it has none. */
export function besideOthers({ words }: PageLookup, { id, told }: Pick<RecordPage, 'id' | 'told'>): Chip {
	return told.count > told.statements.length ? { name: words.compareWith, url: compareUrl(id) } : null;
}

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
	lookup: PageLookup,
	record: AnyRecord,
	place: LngLat | null = null,
	eventsOf: readonly string[] = [record.id]
): Omit<RecordPage, 'map' | 'sources'> {
	const names = lookup.title(record);
	const summary = lookup.text(record, 'summary');
	// the sources of the figures come first, so that their numbers are low; the page lists all of them last
	const claims = claimsOf(lookup, record.id);
	const relations = relationsOf(lookup, record.id);
	const notes = notesOf(lookup, record.notes);
	const change = pageIndexOf(lookup).changeByUrl.get(record.url);
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
		told: tellClaims(claims, eventRows(lookup, eventsOf)),
		relations,
		notes,
		nearby: place ? nearbyOf(lookup, place) : null,
		position: null,
		beside: null,
		updated: change ? { date: change.date, url: change.url } : null
	};
}
