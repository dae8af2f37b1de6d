import type * as v from 'valibot';

/** A step into a value: the key of a map or the index of a list. */
export type Path = readonly (string | number)[];

/** What cannot be seen, or turns the line around: controls, formats, fillers, separators, other spaces. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** A text on one line in which every character can be seen: what cannot is written as `\u{200b}`. */
function visible(text: string): string {
	return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A place in the hand-edited files; lines count from 1. */
export type SourceLine = { file: string; line: number };

/** One fault of the records. The message says what was found and what was wanted. */
export type Problem = SourceLine & { rule: string; message: string; severity: 'error' | 'warning' };

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
export function fault(place: SourceLine, rule: string, message: string): Problem {
	return { ...place, rule, message, severity: 'error' };
}

/** What the schema needs to know of a file to speak of a place in it. */
type Written = { place(path: Path): SourceLine; isBlank(path: Path): boolean };

type Issue = v.BaseIssue<unknown>;
/** What is wrong at one place of a record. */
type Fault = { steps: Path; says: string };

/** What was wanted, by the kind of test that a value failed; tests with words of their own carry them along. */
const WANTED: Record<string, (issue: Issue) => string> = {
	string: ({ input }) =>
		typeof input === 'number' || typeof input === 'boolean' ? 'text, in quotes' : 'text',
	number: () => 'a number',
	boolean: () => 'true or false',
	array: () => 'a list',
	strict_object: () => 'a map of keys',
	strict_tuple: () => 'a list',
	picklist: ({ expected }) => (expected ?? '').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', '),
	finite: () => 'a finite number',
	integer: () => 'a whole number',
	min_value: ({ requirement }) => `at least ${String(requirement)}`,
	max_value: ({ requirement }) => `at most ${String(requirement)}`,
	min_length: ({ requirement }) => `at least ${String(requirement)} in the list`,
	max_length: ({ requirement }) => `at most ${String(requirement)} in the list`,
	regex: ({ message }) => message,
	non_empty: ({ message }) => message,
	custom: ({ message }) => message
};

/** The kinds of tests that have words. */
export const WORDED: ReadonlySet<string> = new Set(Object.keys(WANTED));

/** Where in a record an issue lies. */
export function pathOf({ path }: Issue): Path {
	return (path ?? []).map(({ key }) => key as string | number);
}

/** What a schema finds wrong with one record, told so that each fault comes once, at the line of its key. */
export function schemaProblems({ place, isBlank }: Written, base: Path, issues: readonly Issue[]): Problem[] {
	const told = new Set<string>();
	return issues.flatMap((issue) => {
		const { steps, says } = faultOf(issue, isBlank([...base, ...pathOf(issue)]));
		const field = fieldOf(steps);
		const message = says.startsWith('found the key') || !field ? says : `${field}: ${says}`;
		if (told.has(message)) return [];
		told.add(message);
		return [fault(place([...base, ...steps]), 'schema', message)];
	});
}

/** A map or list of the wrong form is one fault, however many keys it lacks. */
function faultOf(issue: Issue, isBlank: boolean): Fault {
	const steps = pathOf(issue);
	// a list has keys too, such as "reverse"
	const list = (issue.path ?? []).findIndex(
		({ input, key }) => Array.isArray(input) && typeof key !== 'number'
	);
	if (list >= 0) {
		const found = shown(issue.path?.[list]?.input);
		return { steps: steps.slice(0, list), says: `found ${found}, wanted a map of keys` };
	}
	const holder: unknown = issue.path?.at(-1)?.input;
	const above = steps.slice(0, -1);
	if (issue.type === 'strict_object' && steps.length > 0 && issue.path?.at(-1)?.origin === 'key') {
		if (issue.expected === 'never') {
			return { steps, says: `found the key ${shown(fieldOf(steps))}, wanted only keys of the schema` };
		}
		if (Object.keys(holder as object).length === 0) {
			return { steps: above, says: 'found a map without keys, wanted those of the schema' };
		}
		return { steps: above, says: `found no key ${shown(steps.at(-1))}, wanted one` };
	}
	const isOfWrongLength = issue.expected === 'never' || issue.input === undefined;
	if (Array.isArray(holder) && isOfWrongLength) {
		return { steps: above, says: `found ${shown(holder)}, wanted a list of two` };
	}
	const wanted = (WANTED[issue.type] ?? (() => 'another value'))(issue);
	return { steps, says: `found ${foundIn(issue, isBlank)}, wanted ${wanted}` };
}

function foundIn({ input, type }: Issue, isBlank: boolean): string {
	if (input === null && isBlank) return 'nothing';
	if (type === 'non_empty' && input === '') return 'an empty text';
	return shown(input);
}

function fieldOf(steps: Path): string {
	return steps
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.replace(/^\./, '');
}
