import type { Lookup } from '../lookup';
import type { FiguresPage } from '../page';

/** Every claim as one row of a table. */
export function figuresPage(lookup: Lookup): FiguresPage {
	const { atlas, words } = lookup;
	const used = new Set(atlas.claims.map((claim) => claim.measure));
	return {
		kind: 'figures',
		language: lookup.language,
		path: '/figures/',
		title: words.pages.figures,
		searchTitle: words.searchTitles.figures,
		description: words.descriptions.figures,
		map: null,
		measures: atlas.measures
			.filter(({ id }) => used.has(id))
			.map((measure) => ({ id: measure.id, label: lookup.text(measure, 'label') }))
			.sort((a, b) => a.label.localeCompare(b.label)),
		bases: Object.keys(atlas.codes.date_basis).map((id) => lookup.coded('date_basis', id)),
		rows: atlas.claims.map((claim) => ({
			...lookup.claimRow(claim),
			measureId: claim.measure,
			publisher: lookup.source(claim.source).publisher,
			conflicts: claim.conflicts_with.length
		}))
	};
}
