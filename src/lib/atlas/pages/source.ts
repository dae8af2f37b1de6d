import type { Lookup } from '../lookup';
import type { SourcePage } from '../page';

/** One source with every claim and record drawn from it. */
export function sourcePage(lookup: Lookup, id: string): SourcePage | null {
	const source = lookup.index.sources.get(id);
	if (!source) return null;
	const { atlas } = lookup;
	const title = lookup.text(source, 'title');
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
		description: `${title} · ${lookup.text(source, 'publisher')}`,
		map: null,
		id,
		heading: title,
		publisher: lookup.text(source, 'publisher'),
		sourceKind: lookup.coded('source_kind', source.kind),
		quality: lookup.coded('source_quality', source.quality),
		date: source.date,
		dateBasis: source.date_basis,
		dateBasisLabel: lookup.coded('date_basis', source.date_basis).label,
		dateReason: lookup.text(source, 'date_reason') || null,
		address: source.url,
		notes: lookup.notes(source.notes),
		claims: (lookup.index.claimsBySource.get(id) ?? []).map((claim) => lookup.claim(claim)),
		records: linked.filter(cites).map((record) => lookup.link(record))
	};
}
