/**
 * Codes of the Latin letters and signs that the pages of the atlas show, as `unicode-range` writes them: these have a
 * file of their own, which most visits need alone. A letter that a name brings with it is added here.
 */
export const SHOWN_LATIN = ['U+0-BF', 'U+D7', 'U+DC', 'U+E9', 'U+FC', 'U+2000-2E7F'];
/** Where the rest lies, for what readers type and names on the ground: the file that has it is asked second. */
export const REST_OF_LATIN = ['U+C0-1FFF'];

/** Whether a character lies in one of the ranges. */
export function isWithin(character: string, ranges: readonly string[]): boolean {
	const code = character.codePointAt(0) ?? 0;
	return ranges.some((range) => {
		const [from = '', to = from] = range.slice(2).split('-');
		return parseInt(from, 16) <= code && code <= parseInt(to, 16);
	});
}
