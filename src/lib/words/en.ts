import { counted } from './counted';

/** Words of the interface in English; the Chinese dictionary has the same shape. */
export const en = {
	/** of the pages, and of the names that stand second on them */
	lang: 'en',
	otherLang: 'zh-Hans',
	/** between a label and what it introduces */
	colon: ': ',
	/** between parts of one phrase */
	comma: ', ',
	/** between phrases of one line */
	semicolon: '; ',
	/** between things of one kind */
	listComma: ', ',
	/** an aside after a word */
	inBrackets: (text: string | number) => ` (${text})`,
	/** between words, and between a number and its unit */
	gap: ' ',
	atlas: __ATLAS__.en.name,
	tagline: __ATLAS__.en.tagline,
	skip: 'Skip to content',
	search: 'Search sites, places, figures',
	otherLanguage: '中文',
	otherLanguageLabel: '本页中文版',
	navigation: 'Main navigation',
	share: 'Share',
	breadcrumb: 'You are here',
	more: 'More',
	allPages: 'All pages',
	lightTheme: 'Light theme',
	darkTheme: 'Dark theme',
	sheet: {
		handle: 'Height of the panel: arrow up or down, or drag',
		stops: { peek: 'Panel folded', middle: 'Panel half open', full: 'Panel open' }
	},
	pages: {
		compare: 'Compare routes',
		plan: 'Plan a path',
		home: 'Explore',
		routes: 'Routes',
		figures: 'Figures',
		bilateral: 'Bilateral',
		timeline: 'Timeline',
		tours: 'Tours',
		names: 'A–Z',
		sources: 'Sources',
		data: 'Data',
		changes: 'What changed',
		quality: 'Quality',
		about: 'About'
	},
	map: {
		frame: 'Map and its controls',
		title: 'Map of sites and routes',
		failed: 'The map could not be drawn. Everything on it is in the list.',
		notWhole: 'A part of the map could not be fetched.',
		retry: 'Try again',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		north: 'Turn north up',
		attribution: 'Show or hide credits',
		locate: 'Show where I am',
		notLocated: 'Your position is not available',
		fullscreen: 'Full screen',
		leaveFullscreen: 'Leave full screen',
		distance: (metres: number) =>
			metres < 1000 ? `${metres} m` : `${(metres / 1000).toLocaleString('en')} km`,
		atLatitude: (degrees: number) => `at ${Math.abs(degrees)}° ${degrees < 0 ? 'S' : 'N'}`,
		sitesHere: (count: number) => (count === 1 ? '1 site' : `${count} sites`),
		sitesInside: (count: number) => (count === 1 ? '1 site inside' : `${count} sites inside`),
		withCount: (name: string, count: string) => `${name}: ${count}`,
		closeList: 'Close the list',
		zoomApart: 'Zoom until they part',
		noScript: 'The map needs JavaScript. Everything on it is in the list beside it.',
		credit: __ATLAS__.en.credit
	},
	legend: {
		title: 'Legend',
		notOpen: 'not open, or unsure',
		thisRoute: 'this route',
		thisLeg: 'travelled',
		thisPath: 'this path',
		comparedRoutes: ['first route', 'second route', 'third route'],
		restOfRoute: 'to come',
		otherRoutes: 'other routes',
		weights: 'Thick: main passages.',
		alignments: (traced: string[]) =>
			`Paler: schematic${traced.length === 0 ? '' : ` (traced in ${traced.join(', ')})`}. Sea: lanes, not tracks.`,
		signs: {
			building: 'building',
			area: 'district',
			city: 'city only',
			cluster: 'sites here',
			parent: 'holds sites',
			node: 'station, port'
		},
		grounds: {
			boundary: 'boundary',
			disputed: 'disputed',
			province: 'province',
			river: 'river',
			urban: 'built-up',
			depth: '200 m, 2 km'
		},
		kinds: 'Kinds of site',
		layers: { sites: 'Sites', nodes: 'Stations, ports', borders: 'Boundaries' }
	},
	labels: {
		organisationsUnplacedIntro: 'No source gives an address for them, so the map does not show them.',
		sites: 'Sites',
		routes: 'Routes',
		legs: 'Legs',
		figures: 'Figures',
		statements: 'What is said',
		evidence: 'Evidence',
		siblings: 'Beside it',
		notOnMap: 'Not on the map',
		notes: 'Notes and cautions',
		parties: 'Connections',
		events: 'Events',
		sources: 'Sources',
		inside: 'Inside it',
		position: 'Place',
		aliases: 'Also called',
		sectors: 'Sectors',
		status: 'State',
		city: 'City',
		cities: 'Cities',
		accuracy: 'Accuracy',
		asOf: 'as of',
		othersSay: 'Others say',
		scopeUnstated: 'What the count covers is not stated',
		scopesApart: 'Scopes differ or are not stated: not one series',
		measure: 'Measure',
		lengthDrawn: 'drawn',
		notPublished: 'not published',
		modes: 'Modes',
		previousLeg: 'Previous leg',
		nextLeg: 'Next leg',
		onSpan: 'on the span',
		nodes: 'Nodes',
		organisations: 'Organisations',
		agreements: 'Agreements',
		nameStatus: 'Chinese name',
		allSites: 'All sites',
		allRoutes: 'All routes',
		allSources: 'All sources',
		noPosition: 'No source gives an address, so the map does not show it.',
		filter: 'Filter the table'
	},
	/** a route as it is followed leg by leg */
	follow: {
		start: 'Follow this route',
		stretch: (name: string) => `for ${name}`,
		border: (countries: string) => `Border ${countries}`,
		gauge: 'Break of gauge',
		transfer: 'Transfer',
		change: (hub: string) => `Change within ${hub}, not traced`,
		total: (drawn: string) => `${drawn} drawn`,
		published: 'published',
		measures: { length: 'Length', 'transit-time': 'Time', frequency: 'Service' }
	},
	notFetched: {
		failed: 'The page that you asked for could not be fetched. This one stays.',
		late: 'The page that you asked for has not come yet. This one stays.'
	},
	notFound: {
		title: 'No such page',
		text: 'Nothing is kept under this address. Here are the sites, cities, routes, organisations and nodes of the atlas; its other pages:'
	},
	sentences: {
		legOf: (n: number, of: number) => `Leg ${n} of ${of}`,
		routeCount: (count: number) => counted(count, 'route'),
		kmAway: (km: number) => (km < 1 ? 'here' : `about ${km} km away`),
		fromSources: (figures: number, sources: number) => `${figures}, from ${counted(sources, 'source')}`,
		sourceMark: (n: number) => `Source ${n}`,
		sitesInside: (count: number) => `${counted(count, 'site')} inside`,
		shown: (count: number, of: number) =>
			count === of ? counted(count, 'claim') : `${count} of ${counted(of, 'claim')}`,
		entries: (count: number) => counted(count, 'event'),
		since: (year: number) => `since ${year}`,
		updated: (date: string) => `Updated ${date}`,
		sinceDate: (date: string) => `since ${date}`,
		onDate: (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} ${date}`,
		claims: (count: number) => counted(count, 'claim'),
		siteCount: (count: number) => (count === 0 ? 'no site' : counted(count, 'site')),
		legCount: (count: number) => counted(count, 'leg'),
		sameBy: (sources: number) => `The same by ${counted(sources, 'source')}`,
		before: (count: number) => `${counted(count, 'figure')} before that`,
		/** degrees to the north and to the east */
		lngLat: (lat: number, lng: number) =>
			`${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lng)}° ${lng < 0 ? 'W' : 'E'}`
	}
};

export type Dictionary = typeof en;
