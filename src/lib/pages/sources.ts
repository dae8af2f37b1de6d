import { tellClaims, type ToldClaims } from '../records/told-claims';
import { citableSources, claimView, notesOf } from './claims';
import { pageIndexOf } from './atlas-index';
import { pageHead, type PageBase, type PageLookup } from './page';
import type { CitableSource, Coded, Link, NoteView, SourceRow } from './views';

export type SourcesPage = PageBase & { kind: 'sources'; groups: { kind: Coded; sources: SourceRow[] }[] };

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

/** What the atlas stands on, by kind of source. */
export function sourcesPage(lookup: PageLookup): SourcesPage {
	const { atlas } = lookup;
	const groups = Object.keys(atlas.codes.source_kind).map((kind) => ({
		kind: lookup.coded('source_kind', kind),
		sources: atlas.sources
			.filter((source) => source.kind === kind)
			.map((source) => ({
				...lookup.source(source.id),
				kind: source.kind,
				quality: lookup.coded('source_quality', source.quality),
				claims: lookup.index.claimsBySource.get(source.id)?.length ?? 0,
				hasAddress: source.url !== null
			}))
	}));
	return {
		...pageHead(lookup, 'sources'),
		map: null,
		groups: groups.filter(({ sources }) => sources.length > 0)
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
