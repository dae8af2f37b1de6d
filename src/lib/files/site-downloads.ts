import type { FeatureCollection, Point } from 'geojson';
import { asset } from '$app/paths';
import type { SiteProperties } from '../../../geo';
import { csvRows } from './csv-rows';
import { dataFile } from './data-file';
import { fetched } from './fetched';

/** The forms in which sites can be saved, and the type of each. */
export const SAVED_AS = { CSV: 'text/csv', GeoJSON: 'application/geo+json' } as const;
export type SavedAs = keyof typeof SAVED_AS;

/** The text of a file with some sites, in the order given; all else is as in the published file. @throws as `fetched` does */
export async function sitesAs(form: SavedAs, ids: readonly string[]): Promise<string> {
	return form === 'CSV' ? asCsv(ids) : asGeoJson(ids);
}

async function asCsv(ids: readonly string[]): Promise<string> {
	const { head, rows } = csvRows(await (await fetched(asset('/data/sites.csv'))).text());
	const lines = [head, ...ids.map((id) => rows.get(id) ?? '')];
	// the mark at its beginning, by which spreadsheets know UTF-8, is lost in reading
	return `\ufeff${lines.join('\r\n')}\r\n`;
}

async function asGeoJson(ids: readonly string[]): Promise<string> {
	const file = await dataFile<FeatureCollection<Point | null, SiteProperties>>('sites.geojson');
	const features = ids.flatMap((id) => file.features.find(({ properties }) => properties.id === id) ?? []);
	return JSON.stringify({ ...file, features }, null, '\t');
}
