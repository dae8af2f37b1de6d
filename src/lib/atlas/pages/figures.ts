import type { Lookup } from '../lookup';
import type { FiguresPage } from '../page';

/** Every claim as one row of a table. */
export function figuresPage(lookup: Lookup): FiguresPage {
	const { words } = lookup;
	return {
		kind: 'figures',
		language: lookup.language,
		path: '/figures/',
		title: words.pages.figures,
		searchTitle: words.searchTitles.figures,
		description: words.descriptions.figures,
		map: null,
		bases: Object.keys(lookup.atlas.codes.date_basis).map((id) => lookup.coded('date_basis', id)),
		rows: lookup.atlas.claims.map((claim) => ({
			...lookup.claimRow(claim),
			measureId: claim.measure,
			conflicts: claim.conflicts_with.length
		}))
	};
}
