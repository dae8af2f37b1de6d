import { atlasConfig } from '../atlas.config';
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTFeatureNonPoint } from '@maplibre/geojson-vt';
import { EXTENT, LAST_ZOOM } from '../shared/tile-units';
import type { Band, Layer } from './layer';

/** The world down to zoom 6, and the region of the atlas two zooms deeper. */
const WORLD_ZOOM = 6;
const [WEST, SOUTH, EAST, NORTH] = atlasConfig.basemap.region;

export type TileAddress = { z: number; x: number; y: number };

/** Every tile of the archive, the empty ones too: a tile that is missing shows that the region ends there. */
export function* tileAddresses(): Generator<TileAddress> {
	for (let z = 0; z <= LAST_ZOOM; z += 1) {
		const side = 2 ** z;
		const [west, east] = z <= WORLD_ZOOM ? [0, side] : [tileX(WEST, side), tileX(EAST, side)];
		const [north, south] = z <= WORLD_ZOOM ? [0, side] : [tileY(NORTH, side), tileY(SOUTH, side)];
		for (let y = Math.floor(north); y < Math.ceil(south); y += 1) {
			for (let x = Math.floor(west); x < Math.ceil(east); x += 1) yield { z, x, y };
		}
	}
}

/** Column of a longitude in Web Mercator, with its fraction, of `side` columns. */
export function tileX(lng: number, side: number): number {
	return ((lng + 180) / 360) * side;
}

/** Row of a latitude in Web Mercator, with its fraction, counted from the north. */
export function tileY(lat: number, side: number): number {
	const sine = Math.sin((lat * Math.PI) / 180);
	return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side;
}

const OUTSIDE = 64;

/**
 * Areas that cross ±180° end there in the sources, and Antarctica ends at the foot of the map. In tiles at the edge of
 * the world such an end would be drawn as a coast, so it is moved out of sight, into the buffer of the tile.
 */
function pushOverEdge(
	feature: GeoJSONVTFeatureNonPoint,
	z: number,
	x: number,
	y: number
): GeoJSONVTFeatureNonPoint {
	const last = 2 ** z - 1;
	if (x !== 0 && x !== last && y !== last) return feature;
	const geometry = feature.geometry.map((ring) =>
		ring.map(([px, py]): [number, number] => [
			x === 0 && px <= 0 ? -OUTSIDE : x === last && px >= EXTENT ? EXTENT + OUTSIDE : px,
			y === last && py >= EXTENT ? EXTENT + OUTSIDE : py
		])
	);
	return { ...feature, geometry };
}

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
