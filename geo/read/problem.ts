/** What cannot be seen, or turns the line around: controls, formats, fillers, separators, other spaces. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** A text on one line in which every character can be seen: what cannot is written as `\u{200b}`. */
function visible(text: string): string {
	return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A place in the hand-edited files; lines count from 1. */
export type Place = { file: string; line: number };

/** One fault of the records. The message says what was found and what was wanted. */
export type Problem = Place & { rule: string; message: string; severity: 'error' | 'warning' };

/** The line that an author sees: `file:line: rule: what was found, what was wanted`. */
export function formatProblem({ file, line, rule, message, severity }: Problem): string {
	return `${visible(file)}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${rule}: ${message}`;
}

/** By file, then line, then rule, so that an author can work from top to bottom. */
export function sortProblems(problems: Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.message, b.message)
	);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

const LONGEST = 80;

/** A found value as it is shown in a message: quoted, on one line, cut where it is long. */
export function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
	if (typeof value === 'object' && value !== null) return 'a map of keys';
	const text = visible(JSON.stringify(typeof value === 'string' ? value.slice(0, LONGEST) : value));
	return text.length > LONGEST
		? `${Array.from(text)
				.slice(0, LONGEST - 1)
				.join('')}…`
		: text;
}

/** An error of the files themselves, found before any rule is asked. */
export function fault(place: Place, rule: string, message: string): Problem {
	return { ...place, rule, message, severity: 'error' };
}
