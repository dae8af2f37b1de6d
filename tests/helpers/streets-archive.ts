import { bboxPolygon } from '@turf/turf';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry, Position } from 'geojson';
import { archiveOf, type Tile } from '../../geo/basemap/archive';
import { tileX, tileY } from '../../geo/basemap/cut-tiles';
import type { Bbox } from '../../geo/shared/coordinates';
import { EXTENT } from '../../geo/shared/tile-units';

/** Round Suzhou. */
const STREETS_BBOX: Bbox = [120.45, 31.2, 120.75, 31.45];
export const CREDIT = '© OpenStreetMap & friends';

type Properties = Record<string, string | number>;
type ArchiveOptions = {
	bbox?: Bbox;
	zooms?: readonly [first: number, last: number];
	metadata?: object;
	/** the number that tells what is in the tiles */
	tileType?: number;
};

const feature = (geometry: Geometry, properties: Properties): Feature => ({
	type: 'Feature',
	properties,
	geometry
});

/** Features of the basemap schema of Protomaps, version 4: its fields, nothing of a real place. */
function layersIn([west, south, east, north]: Bbox): Record<string, Feature[]> {
	const box = (...corners: Bbox): Geometry => bboxPolygon(corners).geometry;
	const across = (share: number): Position[] => {
		const lat = south + share * (north - south);
		return [
			[west, lat],
			[east, lat]
		];
	};
	const up = (share: number): Position[] => {
		const lng = west + share * (east - west);
		return [
			[lng, south],
			[lng, north]
		];
	};
	const road = (coordinates: Position[], properties: Properties) =>
		feature({ type: 'LineString', coordinates }, { min_zoom: 8, sort_rank: 400, ...properties });
	const middle: Position = [(west + east) / 2, (south + north) / 2];
	return {
		earth: [feature(box(west, south, east, north), { kind: 'earth', min_zoom: 0 })],
		water: [
			feature(box(west + 0.16, south + 0.1, west + 0.19, south + 0.12), {
				kind: 'lake',
				name: '试湖',
				script: 'Han',
				'name:en': 'Test Lake',
				'name:zh-Hans': '试湖',
				min_zoom: 8
			})
		],
		landuse: [
			feature(box(west + 0.11, south + 0.1, west + 0.14, south + 0.12), { kind: 'park', min_zoom: 8 })
		],
		roads: [
			road(across(0.5), { kind: 'highway', name: '第一大道', script: 'Han', 'name:en': 'First Avenue' }),
			road(up(0.5), { kind: 'major_road', name: '第二大道', script: 'Han', 'name:en': 'Second Avenue' }),
			...[0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9].flatMap((share) => [
				road(across(share), { kind: 'minor_road', name: '小路', script: 'Han', 'name:en': 'Lane' }),
				road(up(share), { kind: 'minor_road' })
			])
		],
		places: [
			feature(
				{ type: 'Point', coordinates: middle },
				{
					kind: 'locality',
					kind_detail: 'town',
					name: '试镇',
					script: 'Han',
					'name:en': 'Testtown',
					min_zoom: 8,
					population_rank: 8
				}
			),
			feature(
				{ type: 'Point', coordinates: [(middle[0] ?? 0) + 0.02, middle[1] ?? 0] },
				{
					kind: 'locality',
					kind_detail: 'city',
					name: '试市',
					script: 'Han',
					'name:en': 'Test City',
					min_zoom: 4,
					population_rank: 12
				}
			)
		]
	};
}

/** What an archive of that schema says of itself. */
export const STREETS_METADATA = {
	name: 'Test streets',
	version: '4.1.0',
	attribution: '<a href="https://www.openstreetmap.org/copyright">&copy; OpenStreetMap &amp; friends</a>',
	vector_layers: ['earth', 'water', 'landuse', 'roads', 'places', 'boundaries', 'buildings', 'pois'].map(
		(id) => ({
			id,
			fields: { kind: 'String', 'name:zh-Hans': 'String' }
		})
	)
};

const AT = { tileType: 99, bounds: 102 };

/** A small archive of streets, as a file of PMTiles. */
export function streetsArchive({
	bbox = STREETS_BBOX,
	zooms: [first, last] = [8, 12],
	metadata = STREETS_METADATA,
	tileType = 1
}: ArchiveOptions = {}): Buffer {
	const indexes = Object.entries(layersIn(bbox)).map(
		([id, features]) =>
			[
				id,
				new GeoJSONVT(
					{ type: 'FeatureCollection', features },
					{ maxZoom: last, indexMaxZoom: 0, extent: EXTENT }
				)
			] as const
	);
	const tiles: Tile[] = [];
	for (let z = first; z <= last; z += 1) {
		const side = 2 ** z;
		for (let x = Math.floor(tileX(bbox[0], side)); x <= Math.floor(tileX(bbox[2], side)); x += 1)
			for (let y = Math.floor(tileY(bbox[3], side)); y <= Math.floor(tileY(bbox[1], side)); y += 1) {
				const layers: Record<string, GeoJSONVTTile> = {};
				for (const [id, index] of indexes) {
					const tile = index.getTile(z, x, y);
					if (tile && tile.features.length > 0) layers[id] = tile;
				}
				tiles.push({ z, x, y, data: fromGeojsonVt(layers, { version: 2, extent: EXTENT }) });
			}
	}
	const archive = archiveOf(tiles, metadata);
	archive.writeUInt8(tileType, AT.tileType);
	for (const [at, degrees] of bbox.entries())
		archive.writeInt32LE(Math.round(degrees * 1e7), AT.bounds + 4 * at);
	return archive;
}
