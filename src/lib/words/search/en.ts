import { counted } from '../counted';

/** What search engines and shared links say of a page, and what else page data holds; most pages need none of it. */
export const searchEn = {
	/** relations as read from the end that they point at; the codes have the other reading */
	inverse: {
		within: 'Holds',
		'invests-in': 'Investors',
		operates: 'Operated by',
		'jointly-operates': 'Jointly operated by',
		'tenant-of': 'Tenants',
		'supplies-energy-to': 'Supplied with energy by',
		'replicated-at': 'Follows the model of',
		signed: 'Signed by',
		hosted: 'Hosted by',
		organised: 'Organised by',
		'spoke-at': 'Speakers',
		attended: 'Attended by',
		'media-partner-of': 'Media partners',
		'works-with': 'Works with',
		'parent-of': 'Part of',
		concerns: 'Named in',
		'part-of-corridor': 'Parts'
	},
	searchTitles: {
		compare: 'Compare two routes of the corridor side by side',
		plan: 'Plan a path between any two places of the corridor',
		figures: 'Figures: every claim with its date and source',
		timeline: 'Timeline of China–Singapore co-operation and the corridor',
		names: 'A–Z: every record by name',
		sources: 'Sources: the documents behind every claim',
		data: 'Data: GeoJSON, CSV, KML and GPX to download',
		quality: 'Quality: what is inferred, disputed or not verified',
		about: 'About: method, borders, licences, accessibility',
		bilateral: 'China and Singapore: agreements, figures, organisations',
		corridor: 'International Land-Sea Trade Corridor: routes and figures'
	},
	descriptions: {
		compare:
			'Any two routes side by side: on the map, to one scale, and in one table of legs, lengths, times, transfers and border crossings, each figure with its source.',
		plan: 'Up to three paths between any two nodes of the atlas’s network: the shortest drawn, the one with fewest transfers, the one with fewest border crossings.',
		home: 'Map and list of the co-operation sites of China and Singapore and of the routes of the International Land-Sea Trade Corridor, every figure with its source.',
		routes:
			'The International Land-Sea Trade Corridor: its routes leg by leg, its figures and what others say.',
		figures: 'Every figure, date and statement of the atlas in one table, with date, basis and source.',
		bilateral: 'Agreements and figures of China and Singapore.',
		timeline: 'Dated events of China–Singapore co-operation and of the corridor.',
		names: 'Every site, city, node, route, organisation, agreement, event and source by its name.',
		sources: 'The articles and pages that the atlas stands on, each with every claim drawn from it.',
		data: 'All records of the atlas as files: GeoJSON, JSON, CSV, KML and GPX.',
		quality: 'What is known how well: dates, conflicts, positions, lines and names.',
		about: 'Method, terms, borders, licences and accessibility of the atlas.',
		node: (name: string, kind: string, countries: string, routes: number) =>
			`${name} (${kind.toLowerCase()}, ${countries}): the legs of the International Land-Sea Trade Corridor that meet there, on ${counted(routes, 'route')} of the atlas.`,
		leg: (name: string, n: number, of: number, route: string, mode: string) =>
			`${name}: leg ${n} of ${of} of the route ${route}, by ${mode.toLowerCase()}, with its length, state and sources.`,
		source: (title: string, publisher: string, claims: number) =>
			`${title} (${publisher}): ${counted(claims, 'claim')} of the atlas drawn from it, each with its place in the text.`
	}
};

export type SearchWords = typeof searchEn;
