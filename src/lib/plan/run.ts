import type { PathStep } from './path';

/** An edge and the direction that it is taken in. */
export type Step = Pick<PathStep, 'id' | 'isReverse'>;

/** An edge in one direction as one word, see `Move`. */
export function keyOf({ id, isReverse }: Step): string {
	return `${id}${isReverse ? '<' : '>'}`;
}

/** Where one list stands in another without a gap, from 0; -1 where it does not, or has nothing in it. */
export function placeIn(whole: readonly string[], part: readonly string[]): number {
	if (part.length === 0) return -1;
	return whole.findIndex((_, index) => part.every((key, offset) => whole[index + offset] === key));
}
