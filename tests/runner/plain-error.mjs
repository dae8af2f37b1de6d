// @ts-check

/** A failure that its one sentence explains: commands print the sentence and no stack. */
export class PlainError extends Error {}

/**
 * What to print for something that was thrown.
 * @param {unknown} thrown
 * @returns {string}
 */
export function sentenceOf(thrown) {
	if (thrown instanceof PlainError) return thrown.message;
	return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
