import { atlasConfig } from '../atlas.config';
import type { GeometryCollection, LineString, MultiLineString, MultiPolygon, Position } from 'geojson';
import { areaKm } from '../atlas/borders';
import { isOnLand, type Land, landOf, readLand } from '../draw/land';
import { LINE_BUFFER } from '../shared/tile-units';
import { featureOf, joinLines, type Layer, type LayerFeature } from './layer';
import type { AtlasConfig } from '../read/config';
import { readSource, sourceFile } from '../read/natural-earth';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

type Lines = LineString | MultiLineString;

/** The only class of Natural Earth's land boundaries that is drawn solid. */
const SOLID = 'International boundary (verify)';
const DASHED = new Set([
	'Line of control (please verify)',
	'Disputed (please verify)',
	'Indefinite (please verify)',
	'Indeterminant frontier'
]);
const { as_provinces, contested, provinces_from }: AtlasConfig['basemap'] = atlasConfig.basemap;
/** Province-like lines are too short to be seen below this zoom. */
const REGIONS_FROM = 5;
const COAST_KM = 1;

type Boundary = { featurecla: string; min_zoom: number; adm0_a3_l: string; adm0_a3_r: string };

/**
 * Boundaries on land. Overlays, leases, claims and everything that runs at sea stay out; lines that are
 * drawn as those of provinces are in the layer of these.
 */
export function boundariesLayer(): Layer {
	const features = boundaries()
		.filter(({ geometry, properties }) => !isRegional(properties) && !isAtSea(geometry))
		.filter(({ properties: { featurecla } }) => featurecla === SOLID || DASHED.has(featurecla))
		.map(({ geometry, properties }) =>
			featureOf(geometry, {
				dashed: isDashed(properties),
				from: properties.min_zoom === 0 ? 1 : properties.min_zoom
			})
		);
	return {
		id: 'boundaries',
		description:
			'International boundaries on land; dashed where they are disputed, indefinite or lines of control',
		fields: { dashed: 'Boolean' },
		buffer: LINE_BUFFER,
		bands: [{ zooms: [1, 8], tolerance: 3, features: joinLines(features) }]
	};
}

export function isDashed({ featurecla, adm0_a3_l, adm0_a3_r }: Omit<Boundary, 'min_zoom'>): boolean {
	return featurecla !== SOLID || contested.includes(adm0_a3_l) || contested.includes(adm0_a3_r);
}

/** Lines in the style of provinces, without their ends far out at sea. */
function regionLines(): LayerFeature<Lines>[] {
	return boundaries()
		.filter(({ properties }) => isRegional(properties))
		.map(({ geometry }) => {
			const coordinates = linesOf(geometry).map((line) => line.filter((at) => isNearLand(at)));
			return featureOf({ type: 'MultiLineString', coordinates }, { from: REGIONS_FROM });
		});
}

function isNearLand([lng, lat]: Position): boolean {
	return areaKm(readLand(), [lng!, lat!], COAST_KM) <= COAST_KM;
}

function isRegional({ adm0_a3_l, adm0_a3_r }: Boundary): boolean {
	return as_provinces.includes(adm0_a3_l) || as_provinces.includes(adm0_a3_r);
}

function boundaries() {
	return readSource<Lines, keyof Boundary>('boundary');
}

/** No edge of the line has its middle on land: Natural Earth keeps maritime stretches as lines of their own. */
function isAtSea(geometry: Lines): boolean {
	const land = readLand();
	return linesOf(geometry).every((line) =>
		line.slice(1).every((to, at) => !isOnLand(land, middle(line[at]!, to)))
	);
}

function middle([x1, y1]: Position, [x2, y2]: Position): [number, number] {
	return [(x1! + x2!) / 2, (y1! + y2!) / 2];
}

function linesOf(geometry: Lines): Position[][] {
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** Lines between first-level units of the region, and those that are drawn like them. */
export function provincesLayer(): Layer {
	const countries = provinceAreas();
	const inner: LayerFeature<LineString>[] = innerLines().flatMap((geometry) => {
		const line = geometry.coordinates;
		const at = middle(line[Math.floor((line.length - 1) / 2)]!, line[Math.floor((line.length + 1) / 2)]!);
		const country = Object.keys(provinces_from).find((a3) => isOnLand(countries.get(a3)!, at));
		return country === undefined ? [] : [featureOf(geometry, { from: provinces_from[country]! })];
	});
	return {
		id: 'admin',
		description: 'Lines between first-level units',
		fields: {},
		buffer: LINE_BUFFER,
		bands: [{ zooms: [3, 8], tolerance: 3, features: joinLines([...inner, ...regionLines()]) }]
	};
}

/** The file of the lines has no fields, so a line belongs to the country that holds its middle. */
function provinceAreas(): Map<string, Land> {
	const areas = new Map<string, MultiPolygon[]>(Object.keys(provinces_from).map((country) => [country, []]));
	for (const { geometry, properties } of readSource<MultiPolygon, 'adm0_a3'>('states_poly')) {
		areas.get(properties.adm0_a3)?.push(geometry);
	}
	return new Map([...areas].map(([country, polygons]) => [country, landOf(polygons)]));
}

function innerLines(): LineString[] {
	// the file is one collection of lines
	const text = gunzipSync(readFileSync(sourceFile('admin1'))).toString('utf8');
	return (JSON.parse(text) as GeometryCollection<LineString>).geometries;
}
