/**
 * JSON with one line for each item of the top-level lists, so that a difference between two builds shows which
 * record changed, and a list stays readable.
 */
export function jsonLines(value: object): string {
	const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${fieldText(field)}`);
	return `{\n${fields.join(',\n')}\n}\n`;
}

function fieldText(field: unknown): string {
	if (!Array.isArray(field) || field.length === 0) return JSON.stringify(field);
	return `[\n${field.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
