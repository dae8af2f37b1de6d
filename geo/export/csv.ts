import type { Cell, Column, Item } from './flat';

/** Spreadsheet programs take the file for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula, as typed by any keyboard. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** RFC 4180: CRLF ends every line, cells with a comma, a quote or a line break stand in quotes. */
export function csv(items: Item[], columns: Column[]): string {
	const line = (cells: Cell[]) => `${cells.map(cellText).join(',')}\r\n`;
	const lines = items.map((item) => line(columns.map(({ cell }) => cell(item))));
	return BYTE_ORDER_MARK + line(columns.map(({ name }) => name)) + lines.join('');
}

/** A text that would be a formula gets an apostrophe before it, which spreadsheets know as the sign of a text. */
function cellText(cell: Cell): string {
	const isFormula = typeof cell === 'string' && FORMULA.test(cell);
	const text = isFormula ? `'${cell}` : String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
