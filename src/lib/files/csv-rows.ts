/** A CSV file by the text of the first field of its rows, which holds no quotes. */
export type CsvRows = { head: string; rows: ReadonlyMap<string, string> };

/** The rows of a CSV file as they are written in it: a line break inside quotes is none. */
export function csvRows(text: string): CsvRows {
	const lines = text.match(/(?:[^"\r\n]|"[^"]*")+/g) ?? [];
	const [head = '', ...rows] = lines;
	return { head, rows: new Map(rows.map((row) => [row.split(',', 1)[0] ?? '', row])) };
}

/** The text of a CSV file with some of the rows of another, in the order given. */
export function csvOf(file: CsvRows, ids: readonly string[]): string {
	// the mark at its beginning, by which spreadsheets know UTF-8, is lost in reading
	return `\ufeff${linesOf(file, ids).join('\r\n')}\r\n`;
}

/** The same rows with tabs between their cells, as a spreadsheet takes them from the clipboard. */
export function tabbedOf(file: CsvRows, ids: readonly string[]): string {
	return tabbed(linesOf(file, ids).map(cellsOf));
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Rows as a spreadsheet takes them from the clipboard; what begins as a formula does, and is no number, is text. */
export function tabbed(rows: readonly (readonly string[])[]): string {
	const safe = (cell: string): string => {
		const text = cell.replace(/\s+/g, ' ').trim();
		return FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
	};
	return rows.map((cells) => cells.map(safe).join('\t')).join('\n');
}

function linesOf({ head, rows }: CsvRows, ids: readonly string[]): string[] {
	return [head, ...ids.flatMap((id) => rows.get(id) ?? [])];
}

/** The cells of a line of a CSV file, without their quotes. */
export function cellsOf(line: string): string[] {
	const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
	return Array.from(cells, ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}
