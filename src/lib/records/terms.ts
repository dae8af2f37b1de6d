import { fold, type Variants } from './fold';

/** One word or phrase to look for, in every form in which it may stand in a text. */
export type Term = readonly string[];

const QUOTES = /["“”„«»＂]/g;
/** A phrase in quotes, or what stands between spaces. */
const PARTS = /"([^"]*)"|\S+/g;
/** A month or day written in figures, by year first; the year is of these two centuries. */
const DATE = /^((?:19|20)\d\d)[-/.年](0?[1-9]|1[0-2])(?:[-/.月](0?[1-9]|[12]\d|3[01]))?[月日]?$/;

/** What a reader typed, as terms that must all be found, in any order; words in quotes stay together. */
export function termsOf(typed: string, variants?: Variants): Term[] {
	// thousands are typed with a space too: those are closed before the text is cut at its spaces
	const text = typed
		.replace(QUOTES, '"')
		.replace(/(^|[^\d])(\d{1,3}(?:\s\d{3})+)(?!\d)/g, (all) => all.replace(/(\d)\s/g, '$1'));
	return Array.from(text.matchAll(PARTS), ([part, phrase]) => {
		const folded = fold(phrase ?? part, variants);
		// what looks like a date may be a number, or stand in a text as it was typed
		return [...new Set([isoDate(folded), folded].flatMap(variantsOf))];
	}).filter(([spaced]) => spaced !== '');
}

/** A text as terms are looked for in it; each line is read by itself. */
export function searchText(lines: readonly string[], variants?: Variants): string {
	return lines.flatMap((line) => variantsOf(fold(line, variants))).join('\n');
}

/** Whether every term stands in a text that `searchText` made. */
export function holdsAll(text: string, terms: readonly Term[]): boolean {
	return terms.every((forms) => forms.some((form) => text.includes(form)));
}

/** With dashes as spaces, and closed up: "co-operation" is "co operation" and "cooperation", "1500 km" also "1500km". */
function variantsOf(folded: string): string[] {
	return [
		folded.replace(/[ -]+/g, ' ').trim(),
		folded.replace(/(\p{L}) ?- ?(?=\p{L})/gu, '$1').replace(/(\d)[ -](?=\p{L})/gu, '$1')
	];
}

function isoDate(folded: string): string {
	const [, year, month, day] = DATE.exec(folded) ?? [];
	return year && month
		? [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
		: folded;
}
