import * as v from 'valibot';
import { groupBy } from './group-by';
import { layoutOf, type Kind, type Layout } from './layout';
import { fault, shown, type Place, type Problem } from './problem';
import { pathOf, schemaProblems } from './schema-problem';
import { withStandIns } from './stand-in';
import { parseYaml, type ParsedYaml, type Path } from './yaml';

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
	place(path: Path): Place;
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
