import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../../geo/shared/xml';
import type { Row, Value } from './rows';

export type Sheet = { name: string; rows: Row[] };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** ECMA-376: what a cell can hold. */
const LONGEST = 32_767;

/**
 * A workbook of Office Open XML (ECMA-376, transitional) with a table a sheet: numbers as numbers, yes and no as such, all
 * else as text, so that no date is made of "2025-10" and no formula of what begins with "=". The small libraries for it
 * compress larger sheets in a worker made of a blob, which the policy of the site forbids.
 */
export function xlsxOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
	const parts = sheets.map((_, at) => `/xl/worksheets/sheet${at + 1}.xml`);
	const files = {
		'[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${parts
			.map((part) => `<Override PartName="${part}" ContentType="${TYPE}.worksheet+xml"/>`)
			.join('')}</Types>`,
		'_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
		'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
			.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(parts.map((target) => ({ type: 'worksheet', target }))),
		...Object.fromEntries(sheets.map((sheet, at) => [(parts[at] ?? '').slice(1), sheetXml(sheet)]))
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function relations(list: { type: string; target: string }[]): string {
	const each = list.map(
		({ type, target }, at) =>
			`<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`
	);
	return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** The first row has the names of the columns, and stays while the others are scrolled. */
function sheetXml({ rows }: Sheet): string {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
	// the schema lets rows and cells go without their places, but not every reader does
	const cells = lines.map((line, at) => {
		const row = at + 1;
		const inside = line.map((value, column) => cell(value, `${lettersOf(column)}${row}`));
		return `<row r="${row}">${inside.join('')}</row>`;
	});
	return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

/** The name of a column, counted from 0: A to Z, then AA. */
function lettersOf(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** @throws where a text is longer than a cell can be */
function cell(value: Value, at: string): string {
	if (value === null) return '';
	if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
	if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
	if (value.length > LONGEST)
		throw new Error(`a cell: found ${value.length} characters, wanted at most ${LONGEST}`);
	return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
