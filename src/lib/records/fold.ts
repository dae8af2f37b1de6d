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
