import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTFeature, GeoJSONVTFeatureNonPoint } from '@maplibre/geojson-vt';
import type { Band, Layer } from './layer';
import { EXTENT, pushOverEdge } from './world-edge';

/** Features of one layer in one tile, in units of the tile. */
export type Cut = { id: string; features: GeoJSONVTFeature[] };
export type Cutter = (z: number, x: number, y: number) => Cut[];

/** Deeper than any zoom that is cut, since geojson-vt leaves its last zoom unsimplified. */
const UNUSED_ZOOM = 12;

/** Prepares the layers and returns what cuts one tile out of them; layers without a feature there are left out. */
export function cutterOf(layers: Layer[]): Cutter {
	const cutters = layers.map((layer) => ({
		id: layer.id,
		bands: layer.bands.map((band) => bandCutter(band, layer.buffer))
	}));
	return (z, x, y) =>
		cutters.flatMap(({ id, bands }) => {
			const features = bands.flatMap((cut) => cut(z, x, y));
			return features.length === 0 ? [] : [{ id, features }];
		});
}

function bandCutter({ zooms: [first, last], tolerance, features }: Band, buffer: number) {
	const index = new GeoJSONVT(
		{ type: 'FeatureCollection', features },
		{ maxZoom: UNUSED_ZOOM, indexMaxZoom: 0, extent: EXTENT, wrap: false, buffer, tolerance }
	);
	return (z: number, x: number, y: number): GeoJSONVTFeature[] => {
		if (z < first || z > last) return [];
		const tile = index.getTile(z, x, y);
		if (!tile) return [];
		const inTile: GeoJSONVTFeature[] = tile.features;
		const shown = inTile.filter(({ tags }) => Number(tags?.from ?? 0) < z + 1);
		return joined(shown).map((feature) => (feature.type === 3 ? pushOverEdge(feature, z, x, y) : feature));
	};
}

/** One feature for all lines or areas with the same properties: smaller, and quicker to draw. */
function joined(features: GeoJSONVTFeature[]): GeoJSONVTFeature[] {
	const groups = new Map<string, GeoJSONVTFeatureNonPoint>();
	const result: GeoJSONVTFeature[] = [];
	for (const { type, tags, geometry } of features) {
		const { from: _, ...kept } = tags ?? {};
		if (type === 1) {
			result.push({ type, tags: kept, geometry });
			continue;
		}
		const key = JSON.stringify([type, kept]);
		const group = groups.get(key);
		if (group) group.geometry.push(...geometry);
		else groups.set(key, { type, tags: kept, geometry: [...geometry] });
	}
	return [...result, ...groups.values()];
}
