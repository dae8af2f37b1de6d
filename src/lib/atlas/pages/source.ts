import type { Lookup } from '../lookup';
import type { SourcePage } from '../page';

/** One source with every claim and record drawn from it. */
export function sourcePage(lookup: Lookup, id: string): SourcePage | null {
	const source = lookup.index.sources.get(id);
	if (!source) return null;
	const { atlas } = lookup;
	const title = lookup.text(source, 'title');
	const claims = lookup.index.claimsBySource.get(id) ?? [];
	const publisher = lookup.text(source, 'publisher');
	const cites = (record: { sources: string[]; notes: { sources: string[] }[] }): boolean =>
		record.sources.includes(id) || record.notes.some((note) => note.sources.includes(id));
	const linked = [
		...atlas.sites,
		...atlas.cities,
		...atlas.nodes,
		...atlas.organisations,
		...atlas.agreements,
		...atlas.events,
		...atlas.routes
	];
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
		records: linked.filter(cites).map((record) => lookup.link(record)),
		sources: lookup.cited()
	};
}
