import { SCHEMA_VERSION } from '../read/schema';
import { linesOf, schemaOf } from './catalogue';
import type { Edition } from './edition';
import { TERMS } from './licences';

/** What every JSON and GeoJSON says of itself before its content. */
export function fileHead(path: string, edition: Edition): Record<string, unknown> {
	const { title, description, rights } = linesOf(path);
	const { licences, credit } = TERMS[rights];
	return {
		// the type of a GeoJSON comes first, by which readers know it
		...(path.endsWith('.geojson') ? { type: 'FeatureCollection' } : {}),
		$schema: schemaOf(path),
		schema_version: SCHEMA_VERSION,
		title: `Landsea Atlas: ${title.en}`,
		description: description.en,
		version: edition.version,
		date: edition.date,
		license: licences.map(({ name }) => name).join(' AND '),
		licenses: licences,
		credit,
		attribution: credit.join('; '),
		base_url: edition.origin === '' ? null : `${edition.origin}${edition.base}`,
		base_note: baseNote(edition)
	};
}

/** What root-relative addresses of pages are relative to, in words. */
export function baseNote({ origin, base }: Edition): string {
	if (origin !== '') return 'Put base_url before url for the address of a page.';
	const below = base === '' ? '' : `, below ${base}`;
	return `No origin was given when these files were built: url is relative to the root of the site that the file comes from${below}.`;
}
