import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Bbox } from '../atlas';
import { jsonLines } from '../export/json-lines';
import { readCompressed } from '../geometry/compressed';
import { cutPolygons } from './cut';

/** The region of the atlas: 60–150° E, 15° S–57° N. */
const REGION: Bbox = [60, -15, 150, 57];
const DECIMALS = 3;

/** Land and lakes of the region at 1:50 million as GeoJSON text by file name (Natural Earth, public domain). */
export function basemapFiles(): ReadonlyMap<string, string> {
	return new Map([
		['lakes.geojson', cutFile('ne_50m_lakes')],
		['land.geojson', cutFile('ne_50m_land')]
	]);
}

function cutFile(name: string): string {
	const { features } = readCompressed<Polygon | MultiPolygon>(
		new URL(`./${name}.geojson.gz`, import.meta.url)
	);
	const cut = features.flatMap(({ geometry }): Feature[] => {
		const part = cutPolygons(geometry, REGION, DECIMALS);
		return part ? [{ type: 'Feature', properties: {}, geometry: part }] : [];
	});
	return jsonLines({ type: 'FeatureCollection', features: cut });
}
