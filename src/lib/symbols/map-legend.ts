import type { Atlas, Position } from '../../../geo';
import type { Bbox } from '../../../geo/shared/coordinates';
import { accuracyRingOf } from './badge';
import { padBbox } from '../../../geo/shared/bbox';
import { BoxIndex } from '../pages/box-index';
import { groupsOf, parentsOf, levelOf, type ClusterSite } from '../cluster/cluster-sites';
import type { Parent } from '../cluster/marker';
import type { Lookup } from '../pages/lookup';
import type { MapView } from '../pages/map-view';
import { compareNames } from '../records/name-order';
import type { Coded } from '../pages/views';
import { MODE_IDS, type Mode } from './modes';

export type LegendSign = 'building' | 'area' | 'city' | 'cluster' | 'parent' | 'node';
export type LegendBorder = 'boundary' | 'disputed';

/** What the map of a page has to explain: what is in its view or a view's size beside it. */
export type MapLegend = {
	modes: Coded<Mode>[];
	/** ids of the modes with legs that are not in service */
	notOpen: Mode[];
	/** names of the countries with legs that are surveyed or traced; all other lines on land are schematic */
	traced: string[];
	signs: LegendSign[];
	borders: LegendBorder[];
};

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
	const modesOf = (kept: typeof legs): Mode[] =>
		MODE_IDS.filter((mode) => kept.some((leg) => leg.mode === mode));
	const traced = legs.filter(({ alignment }) => TRACED.includes(alignment));
	const countries = new Set(
		traced.flatMap(({ from, to }) => [from, to]).flatMap((id) => countriesOf(lookup, id))
	);
	const signs = knownSigns(lookup, view, around);
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

/** The view that was asked for last: its page in the other language is made next to it. */
let last: { atlas: Atlas; key: string; signs: ReadonlySet<LegendSign> } | null = null;

function knownSigns(lookup: Lookup, view: MapView, around: Bbox): ReadonlySet<LegendSign> {
	const { atlas } = lookup;
	const key = JSON.stringify([view.bbox, view.selection]);
	if (last?.atlas !== atlas || last.key !== key) last = { atlas, key, signs: signsIn(lookup, view, around) };
	return last.signs;
}

/** How the sites around are marked, each by itself and as they are gathered at first. */
function signsIn({ atlas }: Lookup, { bbox, selection }: MapView, around: Bbox): Set<LegendSign> {
	const sites = placedSites(atlas).inBox(around);
	const shown = selection?.kind === 'site' ? selection.id : null;
	return new Set([
		...sites.map(({ accuracy }): LegendSign => SIGN_OF[accuracyRingOf(accuracy)]),
		...gatheredSigns(sites, levelOf(bbox), shown),
		...(atlas.nodes.some(({ position }) => isIn(position.lngLat, around)) ? (['node'] as const) : [])
	]);
}

/** The site that a page is about shares its badge with its parts only. */
function gatheredSigns(sites: readonly ClusterSite[], level: number, shown: string | null): LegendSign[] {
	const parents = parentsOf(sites, level);
	const isShown = (parent: Parent): boolean => shown !== null && parent.sites.includes(shown);
	const groups = groupsOf(
		parents.filter((parent) => !isShown(parent)),
		level
	);
	const badges = [
		...parents.filter(isShown).map((parent) => [parent]),
		...groups.map((group) => group.parents)
	];
	const isParent = ([parent, ...more]: Parent[]): boolean =>
		more.length === 0 && (parent?.sites.length ?? 0) > 1;
	return [
		...(badges.some(({ length }) => length > 1) ? (['cluster'] as const) : []),
		...(badges.some(isParent) ? (['parent'] as const) : [])
	];
}

const placed = new WeakMap<Atlas, BoxIndex<PlacedSite>>();
/** Degrees: the smallest views are about as large. */
const SQUARE = 2;

type PlacedSite = ClusterSite & Pick<Position, 'accuracy'>;

function placedSites(atlas: Atlas): BoxIndex<PlacedSite> {
	const index = placed.get(atlas) ?? new BoxIndex<PlacedSite>(SQUARE);
	if (placed.has(atlas)) return index;
	placed.set(atlas, index);
	for (const { id, city, within = null, position } of atlas.sites) {
		if (!position) continue;
		const { lngLat, accuracy } = position;
		index.add(lngLat, { id, city, within, lngLat, accuracy });
	}
	return index;
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
