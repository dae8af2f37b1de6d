import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { STREETS } from '../../../../geo/shared/streets';
import { LAST_ZOOM } from '../../../../geo/shared/tile-units';
import type { Language } from '../../address/language';
import { basemapLayers } from '../layers/basemap-layers';
import { borderLayers } from '../layers/border-layers';
import { TOWN_SOURCE, TRAIL_SOURCE, trailLayers } from '../player/layers';
import { fontFaces } from './font-faces';
import { labelLayers } from '../layers/label-layers';
import { legLayers } from '../layers/legs/layers';
import type { Selection } from '../layers/legs/tiers';
import { nodeLayers, nodeRoom } from '../layers/node-layers';
import type { Streets } from '../streets/streets';
import type { Palette } from './palette';
import { citiesNamed, type MarkerCollection } from '../markers/marker-features';
import { accuracyLayers } from '../markers/accuracy-layers';
import { coverRoom, COVERS, siteBadges } from '../markers/site-layers';

type Layout = Parameters<MapLibreMap['setLayoutProperty']>;
type Paint = Parameters<MapLibreMap['setPaintProperty']>;

/**
 * Puts legs and nodes into the strengths of a selection, on the layers that the style has.
 * The names of their properties are those of the specification: `Object.entries` forgets it.
 */
export function showSelection(map: MapLibreMap, palette: Palette, selection: Selection): void {
	const changed = [...legLayers(palette, selection), ...nodeLayers(palette, selection), nodeRoom(selection)];
	for (const layer of changed) {
		if ('filter' in layer) map.setFilter(layer.id, layer.filter);
		for (const [name, value] of Object.entries(layer.layout ?? {}) as [Layout[1], Layout[2]][])
			map.setLayoutProperty(layer.id, name, value);
		for (const [name, value] of Object.entries(layer.paint ?? {}) as [Paint[1], Paint[2]][])
			map.setPaintProperty(layer.id, name, value);
	}
}

/** Filled while a route is followed, or once it is known what lies over the map. */
const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** Scheme of the basemap's tiles, answered by the archive that the site carries. */
export const TILE_SCHEME = 'atlas';

/** The world has zooms 0–6, the region 7 and 8 too: a missing tile is drawn from the one above. Typed on the source only. */
const SPARSE = { sparse: true };

export type StyleOptions = {
	/** where the site lives, without a trailing slash */
	base: string;
	palette: Palette;
	language: Language;
	selection: Selection;
	/** whether the boundaries of countries are drawn */
	hasBorders: boolean;
	/** the markers of sites at the level that the map opens with */
	markers: MarkerCollection;
	/** size of letters as a multiple of what they are at a font size of 16 px */
	textScale?: number;
	/** what is drawn of streets, where this build has some and they are wanted */
	streets?: Streets | null;
};

/** The whole style, every layer in draw order: nothing is added later, only filters and feature state change. */
export function buildStyle(options: StyleOptions): StyleSpecification {
	const { base, palette, language, selection, hasBorders, markers, textScale = 1 } = options;
	// nothing of it is left in a build without streets
	const streets = __STREETS__ ? options.streets : null;
	const geojson = (path: string) => ({ type: 'geojson' as const, data: `${base}${path}` });
	return {
		version: 8,
		'font-faces': fontFaces(base),
		sources: {
			basemap: { type: 'vector', tiles: [`${TILE_SCHEME}://{z}/{x}/{y}`], maxzoom: LAST_ZOOM, ...SPARSE },
			...(streets && { [STREETS]: streets.source }),
			legs: geojson('/data/routes.geojson'),
			[TRAIL_SOURCE]: { type: 'geojson', data: NOTHING },
			[TOWN_SOURCE]: { type: 'geojson', data: NOTHING },
			[COVERS]: { type: 'geojson', data: NOTHING },
			nodes: { ...geojson('/data/nodes.geojson'), promoteId: 'id' },
			sites: { type: 'geojson', data: markers, promoteId: 'id' }
		},
		layers: [
			...basemapLayers(palette),
			...(streets?.ground(palette) ?? []),
			...borderLayers(palette, hasBorders),
			...accuracyLayers(palette),
			...legLayers(palette, selection),
			...trailLayers(palette),
			...nodeLayers(palette, selection),
			...(streets?.names(palette, language, textScale) ?? []),
			...labelLayers(palette, language, citiesNamed(markers), selection, textScale),
			nodeRoom(selection),
			...siteBadges(palette),
			coverRoom()
		]
	};
}
