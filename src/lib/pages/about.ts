import type { Lookup } from './lookup';
import type { AboutPage } from './page';

/** Method, terms, borders, licences; coded values with their labels are explained from the same list as the data. */
export function aboutPage(lookup: Lookup): AboutPage {
	const { words } = lookup;
	const labels = (list: 'mode' | 'status' | 'accuracy' | 'alignment' | 'date_basis') =>
		Object.keys(lookup.atlas.codes[list]).map((id) => lookup.coded(list, id));
	return {
		kind: 'about',
		language: lookup.language,
		path: '/about/',
		title: words.pages.about,
		searchTitle: words.searchTitles.about,
		description: words.descriptions.about,
		map: null,
		codes: {
			mode: labels('mode'),
			status: labels('status'),
			accuracy: labels('accuracy'),
			alignment: labels('alignment'),
			date_basis: labels('date_basis')
		}
	};
}
