/**
 * The rows of a CSV file as they are written in it: a line break inside quotes is none.
 * @returns the head, and each row with the text of its first field, which holds no quotes
 */
export function csvRows(text: string): { head: string; rows: Map<string, string> } {
	const lines = text.match(/(?:[^"\r\n]|"[^"]*")+/g) ?? [];
	const [head = '', ...rows] = lines;
	return { head, rows: new Map(rows.map((row) => [row.split(',', 1)[0] ?? '', row])) };
}
