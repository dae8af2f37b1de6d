import type { Records } from '../../read/schema';
import { shown, type Path } from '../../read/problem';

const LONGEST = 600;

/** Characters that must not stand in a text, with what to call them; each belongs to the first that it fits. */
const CHARACTERS: [RegExp, string][] = [
	[/[\p{Cc}\p{Zl}\p{Zp}]/u, 'a control character or line break'],
	[/\p{Cs}/u, 'half of a character (a lone surrogate)'],
	[/\p{Co}/u, 'a character for private use'],
	[/\p{Cn}/u, 'a character that is none (not assigned)'],
	[/[\u115f\u1160\u3164\uffa0\u2800]/, 'a blank letter'],
	[/[\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/u, 'an invisible or replacement character'],
	[/(?! )\p{Zs}/u, 'a space of another width']
];
const FORBIDDEN = new RegExp(CHARACTERS.map(([{ source }]) => source).join('|'), 'u');

/** What must not stand in a text beside them. A trailing space never comes this far: the schema cuts it. */
const FAULTS: [RegExp, string][] = [
	[/ {2}/, 'two spaces'],
	[/<[\\/?!a-z]/i, 'markup'],
	[/&(?:#(?:\d+|x[\da-f]+)|[a-z][a-z\d]*);/i, 'an HTML entity']
];
/** Entities that browsers read without their semicolon; in an address they are parameters, or begin its fragment. */
const BARE_ENTITY = /&(?:#x?[\da-f]|(?:lt|gt|amp|quot|nbsp|shy|copy|reg)(?![a-z\d]))/i;
/** What a spreadsheet takes for a formula, in any width. */
const FORMULA = /^\s*[=+\-@]/;
/** What most texts are, so that the rest of the rule looks only at few. */
const PLAIN = /^(?:[!-%'-*,./-;>?A-~]|[+\-=@](?<!^.)| (?! ))*$/;
const NAMES = new Set(['name', 'name_zh', 'aliases', 'aliases_zh', 'label', 'label_zh']);

/** What is wrong with a text of a field, each thing once. */
export function textFaults(text: string, key: string): string[] {
	if (text.length <= LONGEST && PLAIN.test(text) && /[a-z\d]/i.test(text)) return [];
	return [...faultsOf(text, key)];
}

function* faultsOf(text: string, key: string): Generator<string> {
	if (text.length > LONGEST && key !== 'url') {
		yield `found ${text.length} characters, wanted at most ${LONGEST}`;
		return;
	}
	for (const says of new Set(forbidden(text))) yield `found ${says} in ${shown(text)}, wanted plain text`;
	const fault = FAULTS.find(([pattern]) => pattern.test(text))?.[1];
	const entity = key !== 'url' && BARE_ENTITY.test(text) ? 'an HTML entity' : undefined;
	const says = fault ?? entity;
	if (says) yield `found ${says} in ${shown(text)}, wanted plain text`;
	if (FORMULA.test(text.normalize('NFKC'))) {
		yield `found ${shown(text)}, which a spreadsheet takes for a formula, wanted a text that does not begin with = + - or @`;
	}
	if (text.isWellFormed() && text !== text.normalize('NFC'))
		yield `found ${shown(text)}, wanted it in composed form (NFC)`;
	const isBlank = !/[\p{L}\p{N}]/u.test(text.replace(/[\u115f\u1160\u3164\uffa0]/g, ''));
	if (isBlank && !FORBIDDEN.test(text)) {
		yield `found ${shown(text)} without a letter or digit, wanted ${NAMES.has(key) ? 'a name' : 'words'}`;
	}
}

/** The kinds of forbidden characters in a text, each with the first of its kind and where that stands. */
function* forbidden(text: string): Generator<string> {
	if (!FORBIDDEN.test(text)) return;
	const told = new Set<string>();
	for (const [index, character] of Array.from(text).entries()) {
		const says = CHARACTERS.find(([pattern]) => pattern.test(character))?.[1];
		if (says === undefined || told.has(says)) continue;
		told.add(says);
		const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		yield `${says} (U+${code}, character ${index + 1})`;
	}
}

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
