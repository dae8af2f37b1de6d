import type { Lookup } from './lookup';
import type { DataPage } from './page';

/** Downloads; the list of files itself comes from the data package beside them. */
export function dataPage(lookup: Lookup): DataPage {
	const { words } = lookup;
	return {
		kind: 'data',
		language: lookup.language,
		path: '/data/',
		title: words.pages.data,
		searchTitle: words.searchTitles.data,
		description: words.descriptions.data,
		map: null
	};
}
