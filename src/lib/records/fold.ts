/** One word or phrase to look for, in every form in which it may stand in a text. */
type Term = readonly string[];

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

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ł: 'l',
	ø: 'o',
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	þ: 'th'
};

/** Simplified characters by the traditional ones that are written for them. */
export type Variants = ReadonlyMap<string, string>;

/** Reads a table of variants as the built site has it: a traditional character, the simplified one, the next pair. */
export function readVariants(pairs: string): Variants {
	return new Map(
		Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)])
	);
}

/**
 * A text as it is compared: what keyboards, typesetters and scripts write differently is made one. Small letters
 * without accents, half width, one kind of dash, no apostrophes, no separators of thousands, simplified characters.
 */
export function fold(text: string, variants?: Variants): string {
	const plain = text
		// apostrophes before they are taken apart, some into a space and an accent; and what cannot be seen
		.replace(/['’‘‛ʼʻ`´′＇\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
		// signs are taken apart into capitals too
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[đðħıłøœæßþ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[‐-―−~～〜﹣]/g, '-')
		.replace(
			/(^|\D)(\d{1,3}(?:[ ,]\d{3})+)(?!\d)/g,
			(_, before: string, number: string) => before + number.replace(/[ ,]/g, '')
		)
		.replace(/[,;:!?()[\]{}"“”„«»《》〈〉「」『』【】、。·•・…]|\.(?!\d)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return variants ? plain.replace(/[㐀-鿿]/g, (character) => variants.get(character) ?? character) : plain;
}
