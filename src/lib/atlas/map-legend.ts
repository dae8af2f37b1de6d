import type { Bbox } from '../../../geo';
import { collarOf } from './badge';
import { padBbox } from './bbox';
import { gather, levelOf } from './gather';
import type { Lookup } from './lookup';
import type { MapView } from './page';
import { compareNames } from './text/name-order';
import type { Coded } from './views';

export type LegendSign = 'building' | 'area' | 'city' | 'cluster' | 'parent' | 'node';
export type LegendBorder = 'boundary' | 'disputed';

/** What the map of a page has to explain: what is in its view or a view's size beside it. */
export type MapLegend = {
	modes: Coded[];
	/** ids of the modes with legs that are not in service */
	notOpen: string[];
	/** names of the countries with legs that are surveyed or traced; all other lines on land are schematic */
	traced: string[];
	signs: LegendSign[];
	borders: LegendBorder[];
};

const ORDER = ['rail', 'sea', 'road', 'river', 'air', 'data'];
const TRACED = ['surveyed', 'traced'];
const SIGN_OF = { none: 'building', disc: 'area', dashed: 'city' } as const;
const SIGNS: LegendSign[] = ['building', 'area', 'city', 'cluster', 'parent', 'node'];
/** A reader moves the map a little before asking what something is: the view and as much again on each side. */
const AROUND = 1;

/** The box whose content the legend of a view explains. */
export function legendBbox({ bbox }: Pick<MapView, 'bbox'>): Bbox {
	return padBbox(bbox, AROUND);
}

/**
 * The legend of a view in the language of the lookup.
 * @param borders kinds of boundaries in its box, which the atlas does not know
 */
export function mapLegend(lookup: Lookup, view: MapView, borders: LegendBorder[]): MapLegend {
	const { atlas } = lookup;
	const around = legendBbox(view);
	const used = new Set(atlas.routes.flatMap((route) => route.legs.map((step) => step.leg)));
	const legs = atlas.legs.filter(({ id, bbox }) => used.has(id) && overlap(bbox, around));
	const modesOf = (kept: typeof legs): string[] =>
		ORDER.filter((mode) => kept.some((leg) => leg.mode === mode));
	const traced = legs.filter(({ alignment }) => TRACED.includes(alignment));
	const countries = new Set(
		traced.flatMap(({ from, to }) => [from, to]).flatMap((id) => countriesOf(lookup, id))
	);
	const signs = signsIn(lookup, view, around);
	return {
		modes: modesOf(legs).map((mode) => lookup.coded('mode', mode)),
		notOpen: modesOf(legs.filter(({ status }) => status !== 'operating')),
		traced: [...countries]
			.map((country) => lookup.coded('country', country).label)
			.sort(compareNames(lookup.language)),
		signs: SIGNS.filter((sign) => signs.has(sign)),
		borders
	};
}

/** How the sites around are marked, each by itself and as they are gathered at first. */
function signsIn({ atlas }: Lookup, { bbox, selection }: MapView, around: Bbox): Set<LegendSign> {
	const sites = atlas.sites.flatMap(({ id, city, within, position }) =>
		position && isIn(position.lngLat, around)
			? [{ id, city, within: within ?? null, lngLat: position.lngLat, accuracy: position.accuracy }]
			: []
	);
	const shown = selection?.kind === 'site' ? selection.id : null;
	const gathered = gather(sites, levelOf(bbox), shown).map(({ kind }) => kind);
	return new Set([
		...sites.map(({ accuracy }): LegendSign => SIGN_OF[collarOf(accuracy)]),
		...gathered.flatMap((kind): LegendSign[] => (kind === 'site' ? [] : [kind])),
		...(atlas.nodes.some(({ position }) => isIn(position.lngLat, around)) ? (['node'] as const) : [])
	]);
}

function isIn([lng, lat]: readonly [number, number], [west, south, east, north]: Bbox): boolean {
	return lng > west && lng < east && lat > south && lat < north;
}

function overlap(one: Bbox, other: Bbox): boolean {
	return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

function countriesOf(lookup: Lookup, node: string): string[] {
	return lookup.index.nodes.get(node)?.countries ?? [];
}
