import type { Lookup } from './lookup';
import type { SourcePage } from './page';
import { pageIndexOf } from './page-index';

/** One source with every claim and record drawn from it. */
export function sourcePage(lookup: Lookup, id: string): SourcePage | null {
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
		notes: lookup.notes(source.notes),
		claims: claims.map((claim) => lookup.claim(claim)),
		records: records.map((record) => lookup.link(record)),
		sources: lookup.cited()
	};
}
