import type { Atlas } from '../atlas';
import { siteFeatures } from '../features';
import type { Records } from '../schema';

type Cell = string | number | boolean | null | undefined | readonly string[];
type Column<T> = [name: string, cell: (record: T) => Cell];

/** Spreadsheet programs take the file for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Between the items of a list in one cell. */
const LIST_SEPARATOR = ';';

/** RFC 4180: CRLF ends every line, cells with a comma, a quote or a line break stand in quotes. */
export function csv<T>(records: T[], columns: Column<T>[]): string {
	const rows = [
		columns.map(([name]) => name),
		...records.map((record) => columns.map(([, cell]) => cell(record)))
	];
	return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
	const text = Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function sitesCsv(records: Pick<Records, 'sites'>): string {
	const { features } = siteFeatures(records);
	return csv(features, [
		['id', ({ properties }) => properties.id],
		['name', ({ properties }) => properties.name],
		['name_zh', ({ properties }) => properties.name_zh],
		['kind', ({ properties }) => properties.kind],
		['sectors', ({ properties }) => properties.sectors],
		['city', ({ properties }) => properties.city],
		['country', ({ properties }) => properties.country],
		['status', ({ properties }) => properties.status],
		['start_year', ({ properties }) => properties.start_year],
		['longitude', ({ geometry }) => geometry?.coordinates[0]],
		['latitude', ({ geometry }) => geometry?.coordinates[1]],
		['accuracy', ({ properties }) => properties.accuracy],
		['accuracy_m', ({ properties }) => properties.accuracy_m],
		['within', ({ properties }) => properties.within],
		['url', ({ properties }) => properties.url],
		['summary', ({ properties }) => properties.summary],
		['summary_zh', ({ properties }) => properties.summary_zh],
		['source_ids', ({ properties }) => properties.source_ids]
	]);
}

export function claimsCsv({ claims }: Pick<Atlas, 'claims'>): string {
	return csv(claims, [
		['id', (claim) => claim.id],
		['subject', (claim) => claim.subject],
		['measure', (claim) => claim.measure],
		['value', (claim) => claim.value],
		['value_max', (claim) => claim.value_max],
		['value_text', (claim) => claim.value_text],
		['qualifier', (claim) => claim.qualifier],
		['unit', (claim) => claim.unit],
		['as_of', (claim) => claim.as_of],
		['date_basis', (claim) => claim.date_basis],
		['date_reason', (claim) => claim.date_reason],
		['date_reason_zh', (claim) => claim.date_reason_zh],
		['source', (claim) => claim.source],
		['locator', (claim) => claim.locator],
		['statement', (claim) => claim.statement],
		['statement_zh', (claim) => claim.statement_zh],
		['conflicts_with', (claim) => claim.conflicts_with],
		['span_route', (claim) => claim.span?.route],
		['span_from', (claim) => claim.span?.from],
		['span_to', (claim) => claim.span?.to],
		['note', (claim) => claim.note],
		['note_zh', (claim) => claim.note_zh],
		['length_note', (claim) => claim.length_note],
		['length_note_zh', (claim) => claim.length_note_zh],
		['url', (claim) => claim.url]
	]);
}
