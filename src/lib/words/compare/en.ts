/** Words in English of the page that compares two routes; the Chinese ones have the same shape. */
export const compareEn = {
	/** between the countries on both sides of a border */
	across: '–',
	choose: 'Routes to compare',
	first: 'First route',
	second: 'Second route',
	paths: 'Planned paths',
	planned: (n: number) => `planned path ${n}`,
	swap: 'Swap the two',
	busy: 'Reading the records of these routes…',
	failed: 'The records could not be fetched, so the routes that were chosen are not shown.',
	retry: 'Try again',
	toScale: 'To one scale, in kilometres as drawn',
	table: 'Side by side',
	compared: 'Compared',
	ends: 'From and to',
	drawn: 'Drawn length',
	published: 'Published length',
	times: 'Cited times',
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
		'Lengths are measured on the lines drawn here, many of them schematic; published lengths and times are those of their sources and stand by themselves. Borders are counted on land and river, not at sea or in the air.',
	all: 'All routes',
	plan: 'Plan a path between any two places'
};

export type CompareWords = typeof compareEn;
