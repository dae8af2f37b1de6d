import { createHash } from 'node:crypto';
import { linesOf, schemaOf, type FileLines } from './catalogue';
import type { Edition } from './edition';
import { baseNote } from './file-head';
import { TERMS } from './licences';
import type { TableSchema } from './table-schema';

/** It lists every other file. */
export const PACKAGE_FILE = 'datapackage.json';

const MEDIA_TYPES: Record<string, string> = {
	csv: 'text/csv',
	geojson: 'application/geo+json',
	gpx: 'application/gpx+xml',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml'
};
const DIALECT = {
	delimiter: ',',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
	header: true
};

/** A file with what the package says of it: how many records it holds, null where that means nothing. */
export type Packed = { content: Buffer; count: number | null; lines?: FileLines; table?: TableSchema };

/** A text is kept as the bytes of its file: in memory one with Chinese takes twice as many. */
export function packed(
	text: string,
	count: number | null,
	more: Pick<Packed, 'lines' | 'table'> = {}
): Packed {
	return { content: Buffer.from(text, 'utf8'), count, ...more };
}

/** The Frictionless data package: every file with its size, hash, count, licence, credit and schema. */
export function datapackage(files: ReadonlyMap<string, Packed>, edition: Edition): Record<string, unknown> {
	return {
		$schema: schemaOf(PACKAGE_FILE),
		profile: 'data-package',
		name: 'landsea-atlas',
		title: 'Landsea Atlas: China–Singapore co-operation sites and the International Land-Sea Trade Corridor',
		title_zh: '陆海图志：中新合作项目与国际陆海贸易新通道',
		description:
			'Sites of co-operation between China and Singapore, routes of the corridor leg by leg, and every figure with its source, its date and how the date is known.',
		description_zh: '中国与新加坡的合作项目、逐段的通道线路，以及附有来源、日期与日期依据的全部数据。',
		version: edition.version,
		...(edition.date === null ? {} : { created: `${edition.date}T00:00:00Z` }),
		...(edition.origin === '' ? {} : { homepage: `${edition.origin}${edition.base}/` }),
		base_note: baseNote(edition),
		licenses: TERMS.mixed.licences,
		credit: TERMS.mixed.credit,
		resources: [...files].map(([path, file]) => resource(path, file))
	};
}

function resource(
	path: string,
	{ content, count, table, lines = linesOf(path) }: Packed
): Record<string, unknown> {
	const format = path.slice(path.lastIndexOf('.') + 1);
	const isSchema = path.endsWith('.schema.json');
	const mediatype = isSchema ? 'application/schema+json' : MEDIA_TYPES[format];
	if (mediatype === undefined) throw new Error(`${path}: no media type for .${format}, wanted one`);
	const { licences, credit } = TERMS[lines.rights];
	const hasSchema = !isSchema && /json$/.test(format);
	return {
		name: path.replaceAll('/', '-'),
		path,
		profile: table ? 'tabular-data-resource' : 'data-resource',
		title: lines.title.en,
		title_zh: lines.title.zh,
		description: lines.description.en,
		description_zh: lines.description.zh,
		group: lines.group,
		format,
		mediatype,
		encoding: 'utf-8',
		bytes: content.length,
		hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
		count,
		licenses: licences,
		credit,
		...(table ? { dialect: DIALECT, schema: table } : {}),
		...(hasSchema ? { schema: schemaOf(path) } : {})
	};
}
