/** What cannot be seen, or turns the line around: controls, formats, fillers, separators, other spaces. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** A text on one line in which every character can be seen: what cannot is written as `\u{200b}`. */
export function visible(text: string): string {
	return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
