import type { Records } from '../schema';
import type { Path } from '../yaml';

/** One text of a record, with the key that holds it (of a list: the key of the list). */
export type Text = { record: object; path: Path; key: string; text: string };

const collected = new WeakMap<Records, Text[]>();

/** Every text of the records, at any depth; collected once, since several rules read them all. */
export function textsOf(records: Records): Text[] {
	const known = collected.get(records);
	if (known) return known;
	const texts: Text[] = [];
	for (const list of Object.values(records))
		for (const record of list) collect(texts, record, [], '', record);
	collected.set(records, texts);
	return texts;
}

function collect(texts: Text[], value: unknown, path: Path, key: string, record: object): void {
	if (typeof value === 'string') texts.push({ record, path, key, text: value });
	else if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) collect(texts, item, [...path, index], key, record);
	} else if (typeof value === 'object' && value !== null) {
		for (const [name, item] of Object.entries(value)) collect(texts, item, [...path, name], name, record);
	}
}
