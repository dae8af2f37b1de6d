import { shown, type Path } from '../../read/problem';
import { textsOf } from '../helpers/texts';
import type { Finding, Rule } from '../helpers/rule';

const HAN = /\p{Script=Han}/u;
/** A quoted or bracketed name in the other language, which an English sentence may hold. */
const QUOTED = /\([^()]*\)|“[^”]*”|"[^"]*"/g;
/** English fields without a Chinese sister. */
const ENGLISH_ONLY = new Set(['locator', 'credit']);

/** Every text stands in both languages, each in its own script. */
export const language: Rule = {
	id: 'language',
	*check({ records }): Generator<Finding> {
		for (const { record, path, key, text } of textsOf(records)) {
			const isChinese = key.endsWith('_zh');
			if (!isChinese && !ENGLISH_ONLY.has(key) && !hasKey(record, path, `${key}_zh`)) continue;
			if (isChinese && !HAN.test(text) && !isLatinName(key, text, record)) {
				const message = `found ${shown(text)}, wanted Chinese`;
				yield { record, path, message, rests: [key.replace(/_zh$/, '')] };
			}
			if (!isChinese && HAN.test(text.replace(QUOTED, ''))) {
				yield {
					record,
					path,
					message: `found ${shown(text)}, wanted English, Chinese names in brackets or quotes`
				};
			}
		}
		for (const record of records.claims) yield* pairOf(record, 'scope', 'scope_zh');
		for (const record of records.claims) yield* pairOf(record, 'note', 'note_zh');
		for (const record of records.claims) yield* pairOf(record, 'length_note', 'length_note_zh');
		for (const record of records.relations) yield* pairOf(record, 'note', 'note_zh');
		for (const record of records.legs) yield* pairOf(record, 'line', 'line_zh');
	}
};

function* pairOf<K extends string>(
	record: { [key in K]?: string | undefined },
	english: K,
	chinese: K
): Generator<Finding> {
	for (const [key, missing] of [
		[english, chinese],
		[chinese, english]
	] as const) {
		if (record[key] === undefined || record[missing] !== undefined) continue;
		const message = `found ${key} without ${missing}, wanted both languages`;
		yield { record, path: [key], message, rests: [missing] };
	}
}

/** A company or medium that writes its name in Latin letters has the same name in Chinese. */
function isLatinName(key: string, text: string, record: object): boolean {
	if (key === 'aliases_zh') return true;
	if (key === 'name_zh') return 'name' in record && record.name === text;
	return (
		key === 'publisher_zh' && 'publisher' in record && letters(text) === letters(String(record.publisher))
	);
}

function letters(name: string): string {
	return name.replace(/[^a-z\d]/gi, '').toLowerCase();
}

/** Whether the map that holds the text at `path` has a key; an English text without a Chinese sister is a code. */
function hasKey(record: object, path: Path, key: string): boolean {
	const above = typeof path.at(-1) === 'number' ? path.slice(0, -2) : path.slice(0, -1);
	const holder = above.reduce<unknown>(
		(value, step) => (value as Record<string | number, unknown>)[step],
		record
	);
	return typeof holder === 'object' && holder !== null && key in holder;
}
