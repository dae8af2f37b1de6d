import type { Face } from './letters';

/** How a part of a text is written: its size as a share of that of the text, and its face. */
export type Hand = { scale: number; face: Face };
export type Part = Hand & { text: string };
type Letter = { text: string; hand: Hand; width: number };
/** A place where a line may end, and the best place for the end of the line before. */
type Break = { index: number; x: number; prior: Break | null; badness: number };

const HAN = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;
/** Where a line may end beside spaces, and what is better not left there. */
const BREAKABLE = /[\n\s&)+\-/\u00ad\u00b7\u200b\u2010\u2013\u2027]/;
const FORCED = 10_000;
const BRACKET = 50;

/**
 * A text in the lines that the map breaks it into (`determineLineBreaks` of MapLibre 6.17): as even as they can be.
 * @param most the longest that a line should be, in the unit of `widthOf`
 */
export function brokenLines(
	parts: readonly Part[],
	most: number,
	widthOf: (letter: string, hand: Hand) => number
): Part[][] {
	const letters = parts.flatMap(({ text, ...hand }) =>
		Array.from(text, (letter): Letter => ({ text: letter, hand, width: widthOf(letter, hand) }))
	);
	const advance = letters.map(({ text, width }) => (/\s/.test(text) ? 0 : width));
	const total = letters.reduce((sum, { text, width }) => (text === '\n' ? sum : sum + width), 0);
	const target = total / Math.max(1, Math.ceil(total / most));
	const breaks: Break[] = [];
	let x = 0;
	for (const [index, { text }] of letters.entries()) {
		const before = letters[index - 1]?.text ?? '';
		const mayBreak =
			BREAKABLE.test(before) || HAN.test(before) || (text === '(' && index + 1 < letters.length);
		if (index > 0 && mayBreak) breaks.push(bestBreak(index, x, target, breaks, penaltyOf(before, text)));
		x += advance[index] ?? 0;
	}
	const ends: number[] = [];
	for (let at: Break | null = bestBreak(letters.length, x, target, breaks, null); at; at = at.prior)
		ends.unshift(at.index);
	return ends
		.map((end, at) => joined(letters.slice(ends[at - 1] ?? 0, end)))
		.filter((line) => line.length > 0);
}

/** @param penalty null at the end of the text */
function bestBreak(
	index: number,
	x: number,
	target: number,
	breaks: readonly Break[],
	penalty: number | null
): Break {
	const badnessOf = (width: number): number => {
		const ragged = (width - target) ** 2;
		if (penalty === null) return width < target ? ragged / 2 : ragged * 2;
		return ragged + Math.abs(penalty) * penalty;
	};
	let best: Break = { index, x, prior: null, badness: badnessOf(x) };
	for (const prior of breaks) {
		const badness = badnessOf(x - prior.x) + prior.badness;
		if (badness <= best.badness) best = { index, x, prior, badness };
	}
	return best;
}

function penaltyOf(before: string, after: string): number {
	return (
		(before === '\n' ? -FORCED : 0) +
		(/[(（]/.test(before) ? BRACKET : 0) +
		(/[)）]/.test(after) ? BRACKET : 0)
	);
}

/** The parts of a line, without blanks at its ends. */
function joined(letters: readonly Letter[]): Part[] {
	const parts: Part[] = [];
	let before: Hand | null = null;
	for (const { text, hand } of letters) {
		const last = parts.at(-1);
		if (last && before === hand) last.text += text;
		else parts.push({ text, ...hand });
		before = hand;
	}
	const [first, last] = [parts[0], parts.at(-1)];
	if (first) first.text = first.text.trimStart();
	if (last) last.text = last.text.trimEnd();
	return parts.filter(({ text }) => text !== '');
}
