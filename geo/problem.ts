/** A place in the hand-edited files; lines count from 1. */
export type Place = { file: string; line: number };

/** One fault of the records. The message says what was found and what was wanted. */
export type Problem = Place & { rule: string; message: string; severity: 'error' | 'warning' };

/** The line that an author sees: `file:line: rule: what was found, what was wanted`. */
export function formatProblem({ file, line, rule, message, severity }: Problem): string {
	return `${file}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${rule}: ${message}`;
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

/** A found value as it is shown in a message: quoted, on one line, cut where it is long. */
export function shown(value: unknown): string {
	const text = value === undefined ? 'nothing' : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** An error of the files themselves, found before any rule is asked. */
export function fault(place: Place, rule: string, message: string): Problem {
	return { ...place, rule, message, severity: 'error' };
}
