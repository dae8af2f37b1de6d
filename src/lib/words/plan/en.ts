import { COST } from '../../plan/cost';

/** Words in English of the page that plans a path; the Chinese ones have the same shape. */
export const planEn = {
	ask: 'What to plan',
	swap: 'Swap the two',
	placeholder: 'Name, code or city, in English or Chinese',
	onMap: 'or click a port, station or crossing on the map',
	modes: 'By',
	statuses: 'States allowed',
	unknown: (text: string) => `No place of the network is called “${text}”.`,
	used: (name: string) => `These answers are for ${name}.`,
	suggestions: 'Did you mean',
	busy: 'Reading the network…',
	failed: 'The network could not be fetched, so nothing can be planned now.',
	retry: 'Try again',
	start: 'Choose two places: services and routes that join them come first, then paths of the network.',
	elsewhere: (name: string, node: string, km: string) =>
		`${name} is not on the network: these answers are for ${node}, ${km} from it.`,
	same: (name: string) => `Both ends are ${name}: there is nothing to plan.`,
	near: 'Near it, and joined with it, are',
	hub: (name: string) => `Both ends lie in one place, ${name}: goods change between them.`,
	loosened: (labels: string) =>
		`Nothing joins the two by what is allowed. These answers allow as well: ${labels}.`,
	round: (labels: string) =>
		`By what is allowed there is only a long way round. These answers allow as well: ${labels}.`,
	allow: 'Keep it so',
	nearest: (name: string, node: string, km: string) =>
		`Nothing in this atlas joins the two: in place of ${name} these answers are for ${node}, ${km} from it.`,
	detour: (times: string) =>
		`The network has no straighter way: the shortest answer is ${times} times as long as the straight line.`,
	nothing: 'Nothing in this atlas joins them.',
	found: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
	service: (name: string, date: string) => `Runs${date && `, as of ${date}`}: ${name}`,
	serviceBack: (name: string, date: string) => `Runs the other way${date && `, as of ${date}`}: ${name}`,
	serviceReported: (name: string, date: string) => `Reported${date && ` ${date}`}: ${name}`,
	servicePart: (name: string) => `On the line of: ${name}`,
	route: (name: string) => `Recorded route: ${name}`,
	routePart: (name: string) => `On the route: ${name}`,
	reasons: {
		cheapest: 'lowest cost',
		changes: 'fewest changes',
		borders: 'fewest borders',
		shortest: 'shortest',
		other: 'another way'
	},
	only: (mode: string) => `by ${mode.toLowerCase()} only`,
	path: (n: number) => `Answer ${n}`,
	transfers: (count: number) => (count === 0 ? 'no change' : count === 1 ? '1 change' : `${count} changes`),
	crossings: (count: number) =>
		count === 0 ? 'no border crossing' : count === 1 ? '1 border crossing' : `${count} border crossings`,
	open: (count: number, legs: number) =>
		count === legs ? 'all legs operate' : `${count} of ${legs} legs operate`,
	times: 'How long, as published',
	beyond: (labels: string) => `Not asked for: ${labels}`,
	more: (parts: string) => `More than the first: ${parts}`,
	moreChanges: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
	moreBorders: (count: number) => (count === 1 ? '1 border' : `${count} borders`),
	moreNotOpen: (count: number) =>
		count === 1 ? '1 leg not known to operate' : `${count} legs not known to operate`,
	untraced: (count: number) =>
		count === 1
			? 'one change inside a place is not traced, so its length is missing'
			: `${count} changes inside places are not traced, so their lengths are missing`,
	follow: 'Follow this path',
	whole: 'The whole path',
	compare: 'Compare with a route',
	save: (form: string) => `Save as ${form}`,
	notSaved: 'The file could not be made now.',
	caution:
		'An answer on the network of this atlas, not a freight quotation: lengths are measured on drawn lines, many of them schematic, and say nothing of price, time, capacity or customs. Borders are counted at sea and in the air too, where they cost nothing.',
	cost: `Services come first; then the cost decides, a rule of this atlas in kilometres of rail: a kilometre of road counts ${COST.km.road}, of river ${COST.km.river}, of sea ${COST.km.sea}, of air ${COST.km.air}; a change of mode ${COST.change}, and ${COST.untraced} more inside a place where nobody traced the way; a border on land or river ${COST.border}; a change of gauge ${COST.gauge}; a leg in trial ${COST.state.trial}, in an unknown state ${COST.state.unknown}, not yet open ${COST.state.construction} or more; a kilometre away from the goal or back to the start ${COST.away} besides.`,
	table: 'Routes by their ends',
	files: 'The network as a file',
	from: 'From',
	to: 'To'
};

export type PlanWords = typeof planEn;
