import type { Lookup } from './lookup';
import type { Coded } from './views';

/** What the lines of the map are, for its legend: all that the atlas has, since any of it may come into view. */
export type MapLegend = {
	modes: Coded[];
	/** ids of the modes with legs that are not in service */
	notOpen: string[];
	/** names of the legs that are surveyed or traced; all other rail, road and river lines are schematic */
	traced: string[];
};

const ORDER = ['rail', 'sea', 'road', 'river', 'air', 'data'];
const TRACED = ['surveyed', 'traced'];

/** The legend of an atlas in the language of the lookup. */
export function mapLegend(lookup: Lookup): MapLegend {
	const used = new Set(lookup.atlas.routes.flatMap((route) => route.legs.map((step) => step.leg)));
	const legs = lookup.atlas.legs.filter(({ id }) => used.has(id));
	const modesOf = (kept: typeof legs): string[] =>
		ORDER.filter((mode) => kept.some((leg) => leg.mode === mode));
	return {
		modes: modesOf(legs).map((mode) => lookup.coded('mode', mode)),
		notOpen: modesOf(legs.filter(({ status }) => status !== 'operating')),
		traced: legs
			.filter(({ alignment }) => TRACED.includes(alignment))
			.map(({ from, to }) => `${lookup.node(from).name} – ${lookup.node(to).name}`)
	};
}
