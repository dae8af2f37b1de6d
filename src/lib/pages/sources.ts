import { compareNames } from '../records/name-order';
import { tellClaims, type ToldClaims } from '../records/told-claims';
import { ALL_SOURCES, listedSources } from '../shown/source-filter';
import { citableSources, claimView, notesOf } from './claims';
import { pageIndexOf } from './atlas-index';
import { pageHead, type PageBase, type PageLookup } from './page';
import type { CitableSource, Coded, Link, NoteView, SourceRow } from './views';

export type SourcesPage = PageBase & { kind: 'sources'; kinds: Coded[]; sources: SourceRow[] };

export type SourcePage = PageBase & {
	kind: 'source';
	id: string;
	heading: string;
	publisher: string;
	sourceKind: Coded;
	quality: Coded;
	date: string | null;
	dateBasisLabel: string;
	dateBasis: string;
	dateReason: string | null;
	address: string | null;
	notes: NoteView[];
	told: ToldClaims;
	records: Link[];
	sources: CitableSource[];
};

/** What the atlas stands on, in the order of the list that nobody has sorted. */
export function sourcesPage(lookup: PageLookup): SourcesPage {
	const { atlas, language } = lookup;
	const rankBy = (field: 'publisher' | 'title') => {
		const names = [...new Set(atlas.sources.map((source) => lookup.text(source, field)))];
		return new Map(names.sort(compareNames(language)).map((name, at) => [name, at]));
	};
	const [publishers, titles] = [rankBy('publisher'), rankBy('title')];
	const rows = atlas.sources.map((source): SourceRow => {
		const [title, publisher] = [lookup.text(source, 'title'), lookup.text(source, 'publisher')];
		return {
			id: source.id,
			url: source.page,
			title,
			publisher,
			date: source.date,
			kind: source.kind,
			language: source.language,
			quality: lookup.coded('source_quality', source.quality).label,
			address: source.url,
			claims: lookup.index.claimsBySource.get(source.id)?.length ?? 0,
			ranks: [publishers.get(publisher) ?? 0, titles.get(title) ?? 0]
		};
	});
	return {
		...pageHead(lookup, 'sources'),
		map: null,
		kinds: Object.keys(atlas.codes.source_kind).map((kind) => lookup.coded('source_kind', kind)),
		sources: listedSources(rows, ALL_SOURCES)
	};
}

/** One source with every claim and record drawn from it. */
export function sourcePage(lookup: PageLookup, id: string): SourcePage | null {
	const source = lookup.index.sources.get(id);
	if (!source) return null;
	const title = lookup.text(source, 'title');
	const claims = lookup.index.claimsBySource.get(id) ?? [];
	const records = pageIndexOf(lookup).citing.get(id) ?? [];
	const publisher = lookup.text(source, 'publisher');
	return {
		kind: 'source',
		language: lookup.language,
		path: source.page,
		title,
		searchTitle: `${title} · ${publisher}`,
		description: lookup.words.descriptions.source(title, publisher, claims.length),
		map: null,
		id,
		heading: title,
		publisher,
		sourceKind: lookup.coded('source_kind', source.kind),
		quality: lookup.coded('source_quality', source.quality),
		date: source.date,
		dateBasis: source.date_basis,
		dateBasisLabel: lookup.coded('date_basis', source.date_basis).label,
		dateReason: lookup.text(source, 'date_reason') || null,
		address: source.url,
		notes: notesOf(lookup, source.notes),
		told: tellClaims(
			claims.map((claim) => ({ ...claimView(lookup, claim), subject: lookup.subject(claim.subject) }))
		),
		records: records.map((record) => lookup.link(record)),
		sources: citableSources(lookup)
	};
}
