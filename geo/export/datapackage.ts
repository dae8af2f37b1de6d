import { createHash } from 'node:crypto';
import { termsOf } from './licences';

const MEDIA_TYPES: Record<string, string> = {
	csv: 'text/csv',
	geojson: 'application/geo+json',
	gpx: 'application/gpx+xml',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml'
};

/** The Frictionless data package: every file with its size, hash, licence and credit. */
export function datapackage(files: ReadonlyMap<string, string>, version: string): Record<string, unknown> {
	return {
		profile: 'data-package',
		name: 'landsea-atlas',
		title: 'Landsea Atlas: China–Singapore co-operation sites and the International Land-Sea Trade Corridor',
		version,
		resources: [...files].map(([path, text]) => resource(path, Buffer.from(text, 'utf8')))
	};
}

function resource(path: string, content: Buffer): Record<string, unknown> {
	const format = path.slice(path.lastIndexOf('.') + 1);
	const mediatype = path.endsWith('.schema.json') ? 'application/schema+json' : MEDIA_TYPES[format];
	if (mediatype === undefined) throw new Error(`${path}: no media type for .${format}, wanted one`);
	const { licences, credit } = termsOf(path);
	return {
		name: path.replaceAll('/', '-'),
		path,
		format,
		mediatype,
		encoding: 'utf-8',
		bytes: content.length,
		hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
		licenses: licences,
		credit
	};
}
