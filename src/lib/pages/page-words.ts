/** The words that page data needs; the dictionaries of lib/i18n have them all. */
export type PageWords = {
	tagline: string;
	pages: Record<PageWithWords, string>;
	/** relations as read from the end that they point at, by their type */
	inverse: Readonly<Record<string, string>>;
	/** what the tab and a search result say, where it is not the name of a record */
	searchTitles: Record<PageWithWords | 'bilateral' | 'corridor', string>;
	descriptions: Record<PageWithWords | 'home' | 'bilateral' | 'routes', string> & {
		node: (name: string, kind: string, countries: string, routes: number) => string;
		leg: (name: string, n: number, of: number, route: string, mode: string) => string;
		source: (title: string, publisher: string, claims: number) => string;
	};
};

type PageWithWords =
	'names' | 'compare' | 'plan' | 'figures' | 'timeline' | 'sources' | 'data' | 'quality' | 'about';
