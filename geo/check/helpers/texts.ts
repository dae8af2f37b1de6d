import type { Records } from '../../read/schema';
import type { Path } from '../../read/yaml-value';

/** One text of a record, with the key that holds it (of a list: the key of the list). */
export type Text = { record: object; path: Path; key: string; text: string };

/**
 * Every text of the records, at any depth. They are made while they are asked for: all of them at once would weigh more
 * than the records.
 */
export function* textsOf(records: Records): Generator<Text> {
	for (const list of Object.values(records)) {
		for (const record of list) {
			const texts: Text[] = [];
			collect(texts, record, [], '', record);
			yield* texts;
		}
	}
}

function collect(texts: Text[], value: unknown, path: Path, key: string, record: object): void {
	if (typeof value === 'string') texts.push({ record, path, key, text: value });
	else if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) collect(texts, item, [...path, index], key, record);
	} else if (typeof value === 'object' && value !== null) {
		for (const [name, item] of Object.entries(value)) collect(texts, item, [...path, name], name, record);
	}
}
