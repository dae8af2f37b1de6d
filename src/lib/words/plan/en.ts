/** Words in English of the page that plans a path; the Chinese ones have the same shape. */
export const planEn = {
	ask: 'What to plan',
	swap: 'Swap the two',
	placeholder: 'Name in English or Chinese',
	onMap: 'or click a port, station or crossing on the map',
	modes: 'By',
	statuses: 'States allowed',
	unknown: (text: string) => `No node is called “${text}”.`,
	suggestions: 'Did you mean',
	busy: 'Reading the network…',
	failed: 'The network could not be fetched, so nothing can be planned now.',
	retry: 'Try again',
	start: 'Choose two places: up to three paths are found between them.',
	same: (name: string) => `Both ends are ${name}: there is nothing to plan.`,
	none: (from: string, to: string) => `No path joins ${from} and ${to} by what is allowed.`,
	leftOut: 'Legs in other states are left out.',
	allow: (labels: string) => `Allow ${labels} as well`,
	nearestTo: (name: string, km: string, of: string) => `Go to ${name} instead, ${km} from ${of}`,
	nearestFrom: (name: string, km: string, of: string) => `Start from ${name} instead, ${km} from ${of}`,
	nothing: 'Nothing else joins them in this atlas.',
	found: (count: number) => (count === 1 ? 'One path is the best by every measure' : `${count} paths`),
	best: { length: 'shortest drawn', transfers: 'fewest transfers', crossings: 'fewest border crossings' },
	path: (n: number) => `Path ${n}`,
	transfers: (count: number) =>
		count === 0 ? 'no transfer' : count === 1 ? '1 transfer' : `${count} transfers`,
	crossings: (count: number) =>
		count === 0 ? 'no land border' : count === 1 ? '1 border crossing' : `${count} border crossings`,
	untraced: (count: number) =>
		count === 1
			? 'one change inside a place is not traced, so its length is missing'
			: `${count} changes inside places are not traced, so their lengths are missing`,
	follow: 'Follow this path',
	whole: 'The whole path',
	onRoute: (name: string) => `On the route ${name}`,
	compare: 'Compare this path with a route',
	caution:
		'A path on the network of this atlas, not a freight quotation: lengths are measured on drawn lines, many of them schematic, and say nothing of price, time, capacity or customs. Borders are counted on land and river.',
	table: 'Routes by their ends',
	files: 'The network as a file',
	from: 'From',
	to: 'To'
};

export type PlanWords = typeof planEn;
