import type { Lookup } from './lookup';
import type { Coded } from './views';

/** What the lines of the map are, for its legend: all that the atlas has, since any of it may come into view. */
export type MapLegend = {
	modes: Coded[];
	/** ids of the modes with legs that are not in service */
	notOpen: string[];
	/** names of the countries with legs that are surveyed or traced; all other lines on land are schematic */
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
	const traced = legs.filter(({ alignment }) => TRACED.includes(alignment));
	const countries = new Set(
		traced.flatMap(({ from, to }) => [from, to]).flatMap((id) => countriesOf(lookup, id))
	);
	return {
		modes: modesOf(legs).map((mode) => lookup.coded('mode', mode)),
		notOpen: modesOf(legs.filter(({ status }) => status !== 'operating')),
		traced: [...countries].map((country) => lookup.coded('country', country).label).sort()
	};
}

function countriesOf(lookup: Lookup, node: string): string[] {
	return lookup.index.nodes.get(node)?.countries ?? [];
}
