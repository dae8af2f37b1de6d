import type { FeatureCollection, Point } from 'geojson';
import type { SiteProperties } from '../../../geo';
import { csvOf } from './csv-rows';
import { dataFile, dataTable } from './data-file';

/** The forms in which sites can be saved, and the type of each. */
export const SAVED_AS = { CSV: 'text/csv', GeoJSON: 'application/geo+json' } as const;
export type SavedAs = keyof typeof SAVED_AS;

/** The text of a file with some sites, in the order given; all else is as in the published file. @throws as `fetched` does */
export async function sitesAs(form: SavedAs, ids: readonly string[]): Promise<string> {
	return form === 'CSV' ? csvOf(await dataTable('sites.csv'), ids) : asGeoJson(ids);
}

async function asGeoJson(ids: readonly string[]): Promise<string> {
	const file = await dataFile<FeatureCollection<Point | null, SiteProperties>>('sites.geojson');
	const features = ids.flatMap((id) => file.features.find(({ properties }) => properties.id === id) ?? []);
	return JSON.stringify({ ...file, features }, null, '\t');
}
