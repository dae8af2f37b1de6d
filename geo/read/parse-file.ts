import * as v from 'valibot';
import { groupBy } from '../shared/group-by';
import { type Kind, type Layout, layoutOf } from './layout';
import { fault, pathOf, type SourceLine, type Problem, schemaProblems, shown, type Path } from './problem';
import { type ParsedYaml, parseYaml } from './yaml';

/** A schema as far as it can be looked into. */
type Part = v.GenericSchema & {
	entries?: Record<string, Part>;
	items?: Part[];
	item?: Part;
	wrapped?: Part;
	options?: readonly unknown[];
};

/**
 * A record with something that its schema allows in place of each part that it refuses, so that the rules can look
 * at the rest of it. Null where no such record can be made.
 */
function withStandIns(schema: v.GenericSchema<unknown, object>, value: unknown): object | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const copy: unknown = structuredClone(value);
	const { issues = [] } = v.safeParse(schema, copy);
	for (const { path = [] } of issues) {
		replace(
			copy,
			path.map(({ key }) => key as string | number),
			schema
		);
	}
	const result = v.safeParse(schema, copy);
	return result.success ? result.output : null;
}

/** Puts a stand-in at a path, or takes away what is optional or unknown there. */
function replace(value: unknown, [step, ...below]: Path, part: Part): void {
	if (step === undefined || typeof value !== 'object' || value === null) return;
	const holder = value as Record<string | number, unknown>;
	const inner = within(part, step);
	if (!inner) {
		if (Array.isArray(value)) value.length = Number(step);
		else Reflect.deleteProperty(holder, step);
		return;
	}
	const next = holder[step];
	const canGoOn = below.length > 0 && typeof next === 'object' && next !== null;
	if (canGoOn && Array.isArray(next) === isList(inner)) replace(next, below, inner);
	else if (inner.type === 'optional') Reflect.deleteProperty(holder, step);
	else holder[step] = standIn(inner);
}

function within(part: Part, step: string | number): Part | undefined {
	const { entries, items, item } = unwrapped(part);
	if (typeof step === 'number') return items ? items[step] : item;
	return entries && Object.hasOwn(entries, step) ? entries[step] : undefined;
}

function unwrapped(part: Part): Part {
	return part.wrapped ? unwrapped(part.wrapped) : part;
}

function isList(part: Part): boolean {
	return ['array', 'strict_tuple'].includes(unwrapped(part).type);
}

/** The plainest thing that a schema allows. */
function standIn(part: Part): unknown {
	const candidates = [...plainest(part)];
	return candidates.find((candidate) => v.is(part, candidate));
}

function* plainest({ type, entries = {}, items, item, wrapped, options = [] }: Part): Generator {
	if (type === 'nullable') yield null;
	if (wrapped) yield* plainest(wrapped);
	yield* options;
	yield* ['x', '2000', '2000-01-01', 1, 1000, false];
	if (item) yield* [[], [standIn(item)]];
	if (items) yield items.map(standIn);
	if (type === 'strict_object') {
		const needed = Object.entries(entries).filter(([, entry]) => entry.type !== 'optional');
		yield Object.fromEntries(needed.map(([key, entry]) => [key, standIn(entry)]));
	}
}

/** A file of the records as text; `name` is relative to their directory, `file` is what problems name. */
export type RecordFile = { name: string; file: string; text: string };

/**
 * One record of a file. Where a part of it is wrong a stand-in takes its place, so that rules can look at the rest;
 * `told` are the paths of those parts, of which no rule has to tell again.
 */
export type ParsedRecord = { record: object; path: Path; told: Path[] };

/** The records of one file. */
export type ParsedFile = {
	kind: Kind | null;
	records: ParsedRecord[];
	/** ids of all records, also of those that could not be read */
	ids: string[];
	/** records whose id cannot be read: any name of their kind may be theirs */
	nameless: number;
	/** a list that could not be read, so that its ids are not known */
	isUnread: boolean;
	/** whether a record of the file could not be read, so that what it names is not known */
	isLost: boolean;
	problems: Problem[];
	place(path: Path): SourceLine;
};

/** Reads one file on its own, so that a changed file can be read again without the others. */
export function parseFile({ name, file, text }: RecordFile): ParsedFile {
	const at = layoutOf(name);
	if (typeof at === 'string') return strayFile(file, at);
	if (text.trim() === '') {
		const wanted = at.isList ? 'records, or [] for none' : 'a record';
		return lostFile(file, at, [fault({ file, line: 1 }, 'schema', `found an empty file, wanted ${wanted}`)]);
	}
	const yaml = parseYaml(text);
	const place = (path: Path) => ({ file, line: yaml.lineOf(path) });
	const problems = yaml.faults.map(({ line, message }) => fault({ file, line }, 'yaml', message));
	if (yaml.value === undefined) return lostFile(file, at, problems);
	const parsed = { ...lostFile(file, at, problems), ids: [], isUnread: false, isLost: false, place };
	if (at.isList) readList(parsed, yaml, at);
	else readOne(parsed, yaml, [], at, yaml.untrusted);
	return parsed;
}

/** What is known of a file that holds no records, for the place where it lies. */
export function strayFile(file: string, message: string): ParsedFile {
	const place = () => ({ file, line: 1 });
	const problems = [fault(place(), 'file-name', message)];
	return { kind: null, records: [], ids: [], nameless: 0, isUnread: false, isLost: false, problems, place };
}

/** What is known of a file whose content cannot be read: its kind, and often its id. */
export function lostFile(file: string, { kind, isList, id }: Layout, problems: Problem[]): ParsedFile {
	const ids = isList || id === undefined ? [] : [id];
	const place = () => ({ file, line: 1 });
	return { kind, records: [], ids, nameless: 0, isUnread: isList, isLost: true, problems, place };
}

function readList(parsed: ParsedFile, yaml: ParsedYaml, at: Layout): void {
	const { value } = yaml;
	if (value === null && yaml.isBlank([])) return;
	if (!Array.isArray(value)) {
		if (!isTold(yaml.untrusted, [])) {
			parsed.problems.push(
				fault(parsed.place([]), 'schema', `found ${shown(value)}, wanted a list of records`)
			);
		}
		parsed.isUnread = true;
		parsed.isLost = true;
		return;
	}
	const byRecord = groupBy(yaml.untrusted, ([index]) => index);
	// a path without steps leads to the whole list, and so to each record
	const ofAll = byRecord.get(undefined) ?? [];
	value.forEach((_, index) => {
		const untrusted = (byRecord.get(index) ?? []).map((path) => path.slice(1));
		readOne(parsed, yaml, [index], at, [...ofAll, ...untrusted]);
	});
}

/** @param untrusted the paths in the record at which something stands that a fault tells of */
function readOne(
	parsed: ParsedFile,
	yaml: ParsedYaml,
	base: Path,
	{ isList, entry, id }: Layout,
	untrusted: readonly Path[]
): void {
	const value: unknown = isList ? (yaml.value as unknown[])[Number(base[0])] : yaml.value;
	const found = isList ? idOf(value) : id;
	if (found !== undefined) parsed.ids.push(found);
	const result = v.safeParse(entry, value);
	const issues = (result.issues ?? []).filter((issue) => !isTold(untrusted, pathOf(issue)));
	const written = { place: parsed.place, isBlank: yaml.isBlank };
	parsed.problems.push(...schemaProblems(written, base, issues));
	const output = result.success ? result.output : withStandIns(entry, value);
	const told = [...untrusted, ...issues.map(pathOf)];
	if (isList && told.some(([key]) => key === undefined || key === 'id')) parsed.nameless += 1;
	// nothing is known of what a record without keys names
	if (Object.keys(value ?? {}).length === 0) parsed.isLost = true;
	if (output === null) {
		parsed.isLost = true;
		return;
	}
	const fromName = id === undefined ? {} : { [isList ? 'subject' : 'id']: id };
	parsed.records.push({ record: { ...fromName, ...output }, path: base, told });
}

/** Whether one of the paths that were told leads to a place, to a part of it or to what it is a part of. */
export function isTold(told: readonly Path[], path: Path): boolean {
	return told.some((other) => {
		const shared = Math.min(other.length, path.length);
		return other.slice(0, shared).every((step, index) => step === path[index]);
	});
}

function idOf(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
	return typeof value.id === 'string' ? value.id : undefined;
}
