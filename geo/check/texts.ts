import type { Records } from '../schema';
import type { Path } from '../yaml';

/** One text of a record, with the key that holds it (of a list: the key of the list). */
export type Text = { record: object; path: Path; key: string; text: string };

/** Every text of the records, at any depth. */
export function* textsOf(records: Records): Generator<Text> {
	for (const list of Object.values(records)) {
		for (const record of list) yield* textsIn(record, [], '', record);
	}
}

function* textsIn(value: unknown, path: Path, key: string, record: object): Generator<Text> {
	if (typeof value === 'string') yield { record, path, key, text: value };
	else if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index], key, record);
	} else if (typeof value === 'object' && value !== null) {
		for (const [name, item] of Object.entries(value)) yield* textsIn(item, [...path, name], name, record);
	}
}
