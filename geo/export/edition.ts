import { createHash } from 'node:crypto';
import { atlasConfig } from '../atlas.config';
import type { DrawnLeg } from '../atlas/atlas';
import type { Host } from '../shared/host';
import type { Records } from '../read/schema';
import { SCHEMA_VERSION } from '../read/schema-fields';
import { linesOf, schemaOf } from './catalogue';
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
		title: `${atlasConfig.name.en}: ${title.en}`,
		description: description.en,
		version: edition.version,
		data_version: edition.dataVersion,
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

/** A date at the precision that is known, as days and in words: the columns that a spreadsheet can sort. */
type DateSpan = { first: string; last: string; precision: 'day' | 'month' | 'year' };

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * First and last day (YYYY-MM-DD) of YYYY, YYYY-MM or YYYY-MM-DD.
 * @returns null for a text that is no date
 */
export function dateSpan(date: string): DateSpan | null {
	if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return null;
	const precision = PRECISIONS[date.length as keyof typeof PRECISIONS];
	const [year = 0, month = 12] = date.split('-').map(Number);
	// day 0 of the next month is the last of this one
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const last = { year: `${date}-12-31`, month: `${date}-${lastDay}`, day: date }[precision];
	const first = { year: `${date}-01-01`, month: `${date}-01`, day: date }[precision];
	return { first, last, precision };
}

/** What all files of one build have in common. */
export type Edition = Host & {
	version: string;
	/** of the content alone: the day of the newest change, and a hash that the same records and lines always have */
	dataVersion: string;
	/** newest day that a source bears (YYYY-MM-DD): the same records make the same bytes, whenever they are built */
	date: string | null;
};

export function editionOf(
	records: Records,
	drawn: ReadonlyMap<string, DrawnLeg>,
	version: string,
	host: Host
): Edition {
	const dates = records.sources.flatMap(({ date }) => (date === null ? [] : (dateSpan(date)?.first ?? [])));
	return {
		...host,
		version,
		dataVersion: dataVersionOf(records, drawn),
		date: dates.sort().at(-1) ?? null
	};
}

/** How much of the hash is written: enough that no two versions of a day meet. */
const HASH_LETTERS = 8;

/** A version by semver.org, like 2026.11.29+1a2b3c4d: numbers have no leading zeros, and the hash tells two of one day apart. */
function dataVersionOf(records: Records, drawn: ReadonlyMap<string, DrawnLeg>): string {
	const day = records.changes[0]?.date.split('-').map(Number).join('.') ?? '0.0.0';
	const content = JSON.stringify([records, ...drawn]);
	return `${day}+${createHash('sha256').update(content).digest('hex').slice(0, HASH_LETTERS)}`;
}
