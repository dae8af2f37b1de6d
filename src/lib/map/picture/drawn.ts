import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import { linesIn, partsOf, ringsIn, withoutCutEdges, type Flat } from './courses';
import { textOf, type Values } from './values';
import type { View } from './view';

/** A feature as a layer draws it, with what the map made of the style for it. */
export type DrawnFeature = { feature: MapGeoJSONFeature; paint: Values; layout: Values };
export type DrawnLayer = { id: string; type: string; features: DrawnFeature[] };

/** What the map draws, the lowest first, each feature of a layer once. */
export function drawnLayers(map: MapLibreMap): DrawnLayer[] {
	const byLayer = new Map<string, DrawnFeature[]>();
	for (const feature of map.queryRenderedFeatures().toReversed()) {
		const { id, paint, layout } = feature.layer;
		const drawn = { feature, paint: (paint ?? {}) as Values, layout: (layout ?? {}) as Values };
		byLayer.set(id, [...(byLayer.get(id) ?? []), drawn]);
	}
	return map.getLayersOrder().flatMap((id) => {
		const features = onceEach(byLayer.get(id) ?? []);
		const [first] = features;
		return first ? [{ id, type: first.feature.layer.type, features }] : [];
	});
}

/** A feature of a file lies in every tile that it crosses; what tiles hold has no id. */
function onceEach(features: readonly DrawnFeature[]): DrawnFeature[] {
	const known = new Set<string>();
	return features.filter(({ feature: { source, sourceLayer, properties } }) => {
		const id = textOf(properties.id, '');
		if (id === '' || sourceLayer) return true;
		const isNew = !known.has(`${source}/${id}`);
		known.add(`${source}/${id}`);
		return isNew;
	});
}

/** Lines of the files of a map as a whole, by source and id: its tiles hold them in pieces. */
export async function wholeLines(map: MapLibreMap): Promise<Map<string, Position[][]>> {
	const lines = new Map<string, Position[][]>();
	for (const [source, { type }] of Object.entries(map.getStyle().sources)) {
		const data = type === 'geojson' ? await map.getSource<GeoJSONSource>(source)?.getData() : null;
		if (data?.type !== 'FeatureCollection') continue;
		for (const { properties, geometry } of (data as FeatureCollection<Geometry | null>).features)
			// a site whose place is not known has none; what a reader measures has no id, and is in one piece
			if (geometry && properties?.id) lines.set(`${source}/${textOf(properties.id, '')}`, partsOf(geometry));
	}
	return lines;
}

/** Where the features of a layer run in the picture, in their order. */
export type Courses = (layer: DrawnLayer) => readonly (readonly Flat[])[];

/** Several layers draw the same features of a tile: these are looked up once. */
export function courseReader(
	map: MapLibreMap,
	view: View,
	whole: ReadonlyMap<string, Position[][]>
): Courses {
	const known = new Map<string, Flat[][]>();
	return ({ id, type, features }) => {
		const { source, sourceLayer } = features[0]?.feature ?? {};
		// a broad line is met by the view where a narrow one is not: as many features are the same ones
		const key = JSON.stringify([type, source, sourceLayer, map.getFilter(id), features.length]);
		const found = known.get(key) ?? features.map(({ feature }) => courseOf(feature, type, view, whole));
		known.set(key, found);
		return found;
	};
}

function courseOf(
	{ source, properties, geometry }: MapGeoJSONFeature,
	type: string,
	view: View,
	whole: ReadonlyMap<string, Position[][]>
): Flat[] {
	if (type === 'fill') return ringsIn(view, partsOf(geometry));
	const lines = whole.get(`${source}/${textOf(properties.id, '')}`);
	return linesIn(view, lines ?? withoutCutEdges(partsOf(geometry)));
}
