import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { shown, type Place, type Problem } from './problem';
import * as schema from './schema';
import type { Records } from './schema';
import { parseYaml, type ParsedYaml, type Path } from './yaml';

/** A file of the records as text; `name` is relative to their directory, `file` is what problems name. */
export type RecordFile = { name: string; file: string; text: string };
type Kind = keyof Records;

/** The records of one file; `ids` also holds those that were left out because a field is wrong. */
export type ParsedFile = {
	kind: Kind | null;
	records: { record: object; path: Path }[];
	ids: string[];
	isUnread: boolean;
	problems: Problem[];
	place(path: Path): Place;
};

export type ReadResult = {
	records: Records;
	problems: Problem[];
	/** every id that stands in the files, also of records that were left out */
	ids: Record<Kind, ReadonlySet<string>>;
	/** kinds of which a file could not be read at all, so that ids are missing */
	unread: ReadonlySet<Kind>;
	/** where a record, or the field of it that `path` names, stands in the files */
	locate(record: object, path?: Path): Place;
};

/** Kinds with one record a file: the name of the file is the id. */
const FILES = { sites: schema.site, legs: schema.leg, routes: schema.route, sources: schema.source } as const;
/** Kinds with one list file. */
const LISTS = {
	cities: schema.city,
	nodes: schema.node,
	hubs: schema.hub,
	organisations: schema.organisation,
	agreements: schema.agreement,
	relations: schema.relation,
	events: schema.event,
	measures: schema.measure
} as const;
const ID = /^[a-z][a-z0-9-]*$/;

/** Reads every record below a directory and reports every fault at once; wrong records are left out. */
export function readRecords(directory: string): ReadResult {
	const { files, problems } = readFiles(directory);
	const result = joinFiles(files.map(parseFile));
	return { ...result, problems: [...problems, ...result.problems] };
}

/** The files below a directory as text, in the order of their names. */
export function readFiles(directory: string): { files: RecordFile[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const files = listFiles(directory, '').flatMap((name) => {
		const file = join(directory, name);
		try {
			return [{ name, file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) }];
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			problems.push(problem({ file, line: 1 }, 'encoding', 'found bytes that are not UTF-8, wanted UTF-8 text'));
			return [];
		}
	});
	return { files, problems };
}

function listFiles(directory: string, below: string): string[] {
	return readdirSync(join(directory, below), { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const name = below === '' ? entry.name : `${below}/${entry.name}`;
			return entry.isDirectory() ? listFiles(directory, name) : [name];
		});
}

/** Reads one file on its own, so that a changed file can be read again without the others. */
export function parseFile({ name, file, text }: RecordFile): ParsedFile {
	const at = layoutOf(name);
	if (typeof at === 'string') {
		return {
			kind: null,
			records: [],
			ids: [],
			isUnread: false,
			problems: [problem({ file, line: 1 }, 'file-name', at)],
			place: () => ({ file, line: 1 })
		};
	}
	const yaml = parseYaml(text);
	const place = (path: Path) => ({ file, line: yaml.lineOf(path) });
	const problems = yaml.faults.map(({ line, message }) => problem({ file, line }, 'yaml', message));
	const parsed: ParsedFile = { kind: at.kind, records: [], ids: [], isUnread: false, problems, place };
	if (yaml.value === undefined) {
		if (at.schema === 'list') parsed.isUnread = true;
		else if (at.id !== undefined) parsed.ids.push(at.id);
		return parsed;
	}
	if (at.schema === 'list') readList(parsed, yaml, at);
	else readOne(parsed, yaml.value, [], at.entry, at.id);
	return parsed;
}

type Entry = v.GenericSchema<unknown, object>;
type Layout = { kind: Kind; schema: 'one' | 'list'; entry: Entry; id?: string };

/** Which records a file holds by its name, or what is wrong with the name. */
function layoutOf(name: string): Layout | string {
	const [, folder = '', stem] = /^(?:([^/]+)\/)?([^/]+)\.yaml$/.exec(name) ?? [];
	const wanted = `wanted one of ${Object.keys(FILES).join(', ')}, claims with <id>.yaml, or ${Object.keys(LISTS).join(', ')} with .yaml`;
	if (stem === undefined) return `found the file ${shown(name)}, ${wanted}`;
	if (folder === '' && isKey(LISTS, stem)) return { kind: stem, schema: 'list', entry: LISTS[stem] };
	if (folder !== 'claims' && !isKey(FILES, folder)) return `found the file ${shown(name)}, ${wanted}`;
	if (!ID.test(stem)) return `found the file name ${shown(stem)}, wanted an id like "qinzhou-port"`;
	if (folder === 'claims') return { kind: 'claims', schema: 'list', entry: schema.claim, id: stem };
	return { kind: folder, schema: 'one', entry: FILES[folder], id: stem };
}

function isKey<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
	return Object.hasOwn(object, key);
}

function readList(parsed: ParsedFile, yaml: ParsedYaml, at: Layout): void {
	if (yaml.value === null) return;
	if (!Array.isArray(yaml.value)) {
		parsed.problems.push(problem(parsed.place([]), 'schema', `found ${kindOf(yaml.value)}, wanted a list of records`));
		parsed.isUnread = true;
		return;
	}
	yaml.value.forEach((item: unknown, index) => readOne(parsed, item, [index], at.entry, undefined, at.id));
}

function readOne(parsed: ParsedFile, value: unknown, path: Path, entry: Entry, id?: string, subject?: string): void {
	const found = id ?? idOf(value);
	if (found !== undefined) parsed.ids.push(found);
	const result = v.safeParse(entry, value);
	if (!result.success) {
		parsed.problems.push(...result.issues.map((issue) => schemaProblem(parsed, path, issue)));
		return;
	}
	const record = {
		...(id === undefined ? {} : { id }),
		...result.output,
		...(subject === undefined ? {} : { subject })
	};
	parsed.records.push({ record, path });
}

function idOf(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
	return typeof value.id === 'string' ? value.id : undefined;
}

/** Tells apart a key too many, a key too few and a wrong value, at the line of the key. */
function schemaProblem(parsed: ParsedFile, base: Path, issue: v.BaseIssue<unknown>): Problem {
	const steps = (issue.path ?? []).map((item) => item.key as string | number);
	const field = steps.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step), '');
	const place = parsed.place([...base, ...steps]);
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return problem(place, 'schema', `found the key ${shown(field)}, wanted only keys of the schema`);
	}
	if (issue.input === undefined) return problem(place, 'schema', `found no key ${shown(field)}, wanted one`);
	const wanted = issue.kind === 'schema' ? kindName(issue) : issue.message;
	return problem(place, 'schema', `${field ? `${field}: ` : ''}found ${shown(issue.input)}, wanted ${wanted}`);
}

function kindName(issue: v.BaseIssue<unknown>): string {
	const names: Record<string, string> = { Object: 'a map of keys', Array: 'a list' };
	const expected = issue.expected ?? 'another value';
	return names[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
}

function kindOf(value: unknown): string {
	return typeof value === 'object' && value !== null ? 'a map' : shown(value);
}

function problem(place: Place, rule: string, message: string): Problem {
	return { ...place, rule, message, severity: 'error' };
}

/** Puts the files together: lists sorted by id, relations and claims in the order of the files. */
export function joinFiles(files: ParsedFile[]): ReadResult {
	const kinds = [...Object.keys(FILES), ...Object.keys(LISTS), 'claims'] as Kind[];
	const empty = <T>(make: () => T) => Object.fromEntries(kinds.map((kind) => [kind, make()])) as Record<Kind, T>;
	const lists = empty<object[]>(() => []);
	const ids = empty(() => new Set<string>());
	const unread = new Set<Kind>();
	const places = new WeakMap<object, { parsed: ParsedFile; path: Path }>();
	for (const parsed of files) {
		if (parsed.kind === null) continue;
		if (parsed.isUnread) unread.add(parsed.kind);
		for (const id of parsed.ids) ids[parsed.kind].add(id);
		for (const { record, path } of parsed.records) {
			lists[parsed.kind].push(record);
			places.set(record, { parsed, path });
		}
	}
	for (const kind of kinds) if (kind !== 'relations' && kind !== 'claims') sortById(lists[kind] as { id: string }[]);
	return {
		// every list was made by the schema of its kind
		records: lists as unknown as Records,
		problems: files.flatMap((parsed) => parsed.problems),
		ids,
		unread,
		locate(record, path = []) {
			const found = places.get(record);
			if (!found) throw new Error('locate: found an object that was not read, wanted a record of this result');
			return found.parsed.place([...found.path, ...path]);
		}
	};
}

function sortById(records: { id: string }[]): void {
	records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
