import { closedText, isHan } from './closed-text';
import { readingOf, type PinyinTable } from './pinyin-table';

/** A piece of a text; what was looked for is marked. */
export type Piece = { text: string; isMarked: boolean };

/** Cuts a text where terms begin words of it, as it is written or as it is read. */
export function marked(written: string, terms: readonly string[], table: PinyinTable): Piece[] {
	const closed = closedText(written);
	const isMarked = new Uint8Array(written.length);
	const mark = (from: number, to: number): void => {
		isMarked.fill(1, closed.from[from], (closed.from[to - 1] ?? 0) + 1);
	};
	const han = Array.from(closed.text).flatMap((unit, at) => (/\p{Script=Han}/u.test(unit) ? [at] : []));
	const { syllables, initials } = readingOf(written, table);
	for (const term of terms) {
		let isFound = false;
		for (const start of closed.starts) {
			if (!closed.text.startsWith(term, start)) continue;
			mark(start, start + term.length);
			isFound = true;
		}
		if (isFound || isHan(term.charCodeAt(0)) || term.length < 2) continue;
		for (const [at] of syllables.entries()) {
			const count =
				syllablesIn(syllables.slice(at), term) || (initials.startsWith(term, at) ? term.length : 0);
			for (const place of han.slice(at, at + count)) mark(place, place + 1);
		}
	}
	return pieces(written, isMarked);
}

/** How many syllables a term spells, its last perhaps in part; 0 where it is none. */
function syllablesIn(syllables: readonly string[], term: string): number {
	let length = 0;
	for (const [at, syllable] of syllables.entries()) {
		const rest = term.slice(length);
		if (syllable.startsWith(rest)) return at + 1;
		if (!rest.startsWith(syllable) || syllable === '') return 0;
		length += syllable.length;
	}
	return 0;
}

function pieces(written: string, isMarked: Uint8Array): Piece[] {
	const found: Piece[] = [];
	for (let from = 0, at = 1; at <= written.length; at++) {
		if (at < written.length && isMarked[at] === isMarked[from]) continue;
		found.push({ text: written.slice(from, at), isMarked: isMarked[from] === 1 });
		from = at;
	}
	return found;
}
