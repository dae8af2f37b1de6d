import type { Atlas } from '../atlas/atlas';
import { codes, type CodeList, type Label } from '../shared/codes';
import { addressOf, type Host } from '../shared/host';
import type { Column, Item } from './flat';
import { LATITUDE, LONGITUDE, nullable, TEXT, WEB, type JsonSchema } from './json-schema';

type Names = { name: string; name_zh: string };
export type Named = ReadonlyMap<string, Names>;

const ADDRESS: JsonSchema = { type: 'string', pattern: '^(/|https?://)\\S*$' };

/** What a column with ids or codes means, for whoever opens the table alone: columns that follow it. */
export function namesOf(records: Named, column: string): Column[] {
	const name = column.replace(/_(node|id)$/, '');
	return [
		textColumn(`${name}_name`, (item) => records.get(String(item[column]))?.name),
		textColumn(`${name}_name_zh`, (item) => records.get(String(item[column]))?.name_zh)
	];
}

export function labelsOf(list: CodeList, column: string): Column[] {
	const labels: Partial<Record<string, Label>> = codes[list];
	return [
		textColumn(`${column}_label`, (item) => labels[String(item[column])]?.en),
		textColumn(`${column}_label_zh`, (item) => labels[String(item[column])]?.zh)
	];
}

export function measureColumns({ measures }: Pick<Atlas, 'measures'>): Column[] {
	const known = new Map(measures.map((measure) => [measure.id, measure]));
	return [
		textColumn('measure_label', (item) => known.get(String(item.measure))?.label),
		textColumn('measure_label_zh', (item) => known.get(String(item.measure))?.label_zh)
	];
}

export function sourceColumns({ sources }: Pick<Atlas, 'sources'>): Column[] {
	const known = new Map(sources.map((source) => [source.id, source]));
	const of = (item: Item) => known.get(String(item.source));
	return [
		textColumn('source_title', (item) => of(item)?.title),
		textColumn('source_title_zh', (item) => of(item)?.title_zh),
		textColumn('source_publisher', (item) => of(item)?.publisher),
		textColumn('source_publisher_zh', (item) => of(item)?.publisher_zh),
		{ ...textColumn('source_url', (item) => of(item)?.url), schema: nullable(WEB) }
	];
}

/** Everything that claims and relations speak of. */
export function subjectsOf(atlas: Atlas): Named {
	const { sites, cities, organisations, routes, agreements, events, nodes, config } = atlas;
	const records = [...nodes, ...events, ...agreements, ...routes, ...organisations, ...cities, ...sites];
	return new Map([
		...byId(records),
		['corridor', inBoth(config.corridor)],
		['bilateral', inBoth(config.bilateral)]
	]);
}

export function byId(records: (Names & { id: string })[]): Map<string, Names> {
	return new Map(records.map((record) => [record.id, record]));
}

/** The address of the page: a table has no place for what it would be relative to. */
export function linkColumn(host: Host, path = 'url'): Column {
	return { name: 'link', schema: ADDRESS, cell: (item) => addressOf(host, String(item[path])) };
}

/** Where a feature stands, in degrees of WGS 84. */
export const PLACE_COLUMNS: Column[] = [
	{ name: 'longitude', schema: nullable(LONGITUDE), cell: (item) => pointOf(item)?.[0] ?? null },
	{ name: 'latitude', schema: nullable(LATITUDE), cell: (item) => pointOf(item)?.[1] ?? null }
];

function pointOf({ lngLat }: Item): [number, number] | null {
	return lngLat as [number, number] | null;
}

function textColumn(name: string, cell: (item: Item) => string | null | undefined): Column {
	return { name, schema: nullable(TEXT), cell: (item) => cell(item) ?? null };
}

function inBoth({ en, zh }: Label): Names {
	return { name: en, name_zh: zh };
}
