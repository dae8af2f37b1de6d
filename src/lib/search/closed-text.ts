import { fold, type Variants } from '../records/fold';

/**
 * A text as search compares it: folded letters, figures and characters, closed up, so that "land-sea", "Land Sea" and
 * "landsea" are one. `starts` is where its words begin, every Chinese character among them; `from` is where in the text
 * as it is written each unit stands.
 */
export type ClosedText = { text: string; starts: number[]; from: number[] };

/** What a character is folded to; null parts words, and an empty text is not there at all, as an apostrophe. */
const known = new Map<string, string | null>();

function foldedOf(character: string): string | null {
	const ready = known.get(character);
	if (ready !== undefined) return ready;
	// between two letters it shows whether it parts them
	const folded = fold(`a${character}b`).slice(1, -1);
	const piece = folded === '' ? '' : folded.replace(/[^\p{L}\p{N}]+/gu, '') || null;
	known.set(character, piece);
	return piece;
}

/** Han, kana and the like: each character is a word of its own. */
export function isHan(unit: number): boolean {
	return unit >= 0x2e80;
}

function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

/** Closes up a text; variants are for what a reader types, since the records are in simplified characters. */
export function closedText(written: string, variants?: Variants): ClosedText {
	const result: ClosedText = { text: '', starts: [], from: [] };
	let isParted = true;
	let before = 0;
	/** figures since something else, or since a separator of thousands */
	let digits = 0;
	let at = 0;
	for (const character of written) {
		const here = at;
		at += character.length;
		const next = written.charCodeAt(at);
		const isThousands =
			digits > 0 &&
			digits < 4 &&
			/[, \u00a0\u202f，]/.test(character) &&
			/^\d{3}(?!\d)/.test(written.slice(at, at + 4));
		if (isThousands) {
			digits = 0;
			continue;
		}
		const isPoint = character === '.' && isDigit(before) && isDigit(next) && !isParted;
		const piece = isPoint ? '.' : foldedOf(variants?.get(character) ?? character);
		if (piece === null) {
			isParted = true;
			digits = 0;
		}
		for (const unit of piece ?? '') {
			const code = unit.charCodeAt(0);
			const isNew =
				isParted || isHan(code) || isHan(before) || (isDigit(code) && !isDigit(before) && before !== 46);
			if (isNew) result.starts.push(result.text.length);
			result.text += unit;
			for (let i = 0; i < unit.length; i++) result.from.push(here);
			digits = isDigit(code) ? digits + 1 : 0;
			before = code;
			isParted = false;
		}
	}
	return result;
}
