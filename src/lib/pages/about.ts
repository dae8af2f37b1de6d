import { pageHead, type PageBase, type PageLookup } from './page';
import type { Coded } from './views';

type Explained = 'mode' | 'status' | 'accuracy' | 'alignment' | 'date_basis';

export type AboutPage = PageBase & {
	kind: 'about';
	codes: Record<Explained, Coded[]>;
};

/** `embeds` is what the page of examples is called. */
export type DataPage = PageBase & { kind: 'data'; embeds: string };

/** Method, terms, borders, licences; coded values with their labels are explained from the same list as the data. */
export function aboutPage(lookup: PageLookup): AboutPage {
	const labels = (list: Explained) =>
		Object.keys(lookup.atlas.codes[list]).map((id) => lookup.coded(list, id));
	return {
		...pageHead(lookup, 'about'),
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

/** Downloads; the list of files itself comes from the data package beside them. */
export function dataPage(lookup: PageLookup): DataPage {
	return { ...pageHead(lookup, 'data'), map: null, embeds: pageHead(lookup, 'embeds').title };
}
