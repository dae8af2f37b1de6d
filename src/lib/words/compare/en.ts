/** Words in English of the page that compares two routes; the Chinese ones have the same shape. */
export const compareEn = {
	/** between the countries on both sides of a border */
	across: '–',
	choose: 'Routes to compare',
	sides: ['First route', 'Second route', 'Third route'],
	paths: 'Planned paths',
	planned: (n: number) => `planned path ${n}`,
	swap: 'Swap the two',
	turn: 'Change the order',
	third: 'Add a third',
	withoutThird: 'Take the third away',
	busy: 'Reading the records…',
	failed: 'The records could not be fetched, so what was chosen is not shown.',
	retry: 'Try again',
	toScale: 'To one scale, in kilometres as drawn',
	table: 'Side by side',
	compared: 'Compared',
	alike: 'The same in all',
	tools: { copy: 'Copy the table', link: 'Copy the link', picture: 'Save a picture' },
	said: {
		copy: 'The table is copied.',
		link: 'The link is copied.',
		picture: 'The picture is saved.',
		failed: 'That did not work here.'
	},
	ends: 'From and to',
	drawn: 'Drawn length',
	published: 'Published length',
	times: 'Cited times',
	saved: 'Time said to be saved',
	transfers: 'Transfers',
	borders: 'Border crossings',
	gauges: 'Breaks of gauge',
	track: 'Track',
	none: 'none',
	noLength: 'not published from end to end',
	noTime: 'not found',
	noGauge: 'none known',
	weak: 'weak source',
	weakTitle: 'Weak evidence',
	caution:
		'Lengths are measured on the lines drawn here, many of them schematic; published lengths and times are those of their sources and stand by themselves. Borders are counted at sea and in the air too.',
	all: 'All routes',
	plan: 'Plan a path between any two places',
	/** sites or cities by their measures */
	records: {
		title: 'Side by side',
		intro:
			'Sites or cities by measure, like with like: the newest figure of each in one unit, with its date and source. Statements are on their pages.',
		link: { site: 'Compare sites', city: 'Compare cities' },
		choose: 'Sites or cities to compare',
		sides: ['First', 'Second', 'Third'],
		nobody: 'Compare with…',
		measure: 'Measure',
		missing: 'no figure found',
		noRows: 'No source gives a figure of any of them.',
		noScript: 'To compare other routes, sites or cities the page needs JavaScript.',
		routes: 'Compare routes'
	}
};

export type CompareWords = typeof compareEn;
