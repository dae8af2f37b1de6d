import type { GeometryCollection, LineString, MultiPolygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isOnLand, landOf } from '../draw/land';
import type { Land } from '../draw/land';
import { middle, regionLines } from './boundaries';
import { joinLines } from './join-lines';
import { featureOf, LINE_BUFFER } from './layer';
import type { Layer, LayerFeature } from './layer';
import { readSource, sourceFile } from './sources';

/** First zoom of the province lines of a country, by how dense they are. */
const PROVINCES_FROM: Record<string, number> = {
	CHN: 3,
	IND: 3,
	KAZ: 4,
	MNG: 4,
	MMR: 4,
	IDN: 4,
	MYS: 4,
	KGZ: 6,
	LAO: 6,
	KHM: 6,
	THA: 6,
	VNM: 6,
	PHL: 7
};

/** Lines between first-level units of the region, and those of Hong Kong and Macao. */
export function provincesLayer(): Layer {
	const countries = provinceAreas();
	const inner: LayerFeature<LineString>[] = innerLines().flatMap((geometry) => {
		const line = geometry.coordinates;
		const at = middle(line[Math.floor((line.length - 1) / 2)]!, line[Math.floor((line.length + 1) / 2)]!);
		const country = Object.keys(PROVINCES_FROM).find((a3) => isOnLand(countries.get(a3)!, at));
		return country === undefined ? [] : [featureOf(geometry, { from: PROVINCES_FROM[country]! })];
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
	const areas = new Map<string, MultiPolygon[]>(Object.keys(PROVINCES_FROM).map((country) => [country, []]));
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
