import { statSync } from 'node:fs';
import { type Kind, KINDS, layoutOf, meantBy, strayFolder } from './layout';
import { lostFile, type ParsedFile, parseFile, type RecordFile, strayFile } from './parse-file';
import { fault, type SourceLine, type Problem, type Path } from './problem';
import type { Records } from './schema';
import { join } from 'node:path';
import { placeProblems } from '../basemap/place';
import { entriesOf, readText } from './plain-file';

/** Names that only the tiles carry; `basemap/place.ts` reads them. */
const MAP_NAMES = 'places.yaml';
/** A list of ten thousand records has some five megabytes. */
const MOST_BYTES = { list: 16e6, record: 1e6 };

/** What lies below a directory of records: texts, and what is known of files that hold none. */
export type Found = { files: RecordFile[]; unreadable: ParsedFile[] };

/** Every file below a directory, in the order of their names. Nothing but regular files is opened. */
export function readFiles(directory: string): Found {
	const found: Found = { files: [], unreadable: [] };
	readFolder(found, directory, '');
	return found;
}

function readFolder(found: Found, directory: string, below: string): void {
	const folder = join(directory, below);
	const entries = entriesOf(folder);
	if (typeof entries === 'string') {
		addFault(found, below, folder, entries);
		return;
	}
	for (const entry of entries) {
		const name = below === '' ? entry.name : `${below}/${entry.name}`;
		const file = join(directory, name);
		if (entry.kind === 'other') addFault(found, name, file, entry.fault);
		else if (entry.kind === 'file') readFile(found, name, file);
		else {
			const stray = strayFolder(name);
			if (stray === null) readFolder(found, directory, name);
			else addFault(found, name, file, stray);
		}
	}
}

function readFile(found: Found, name: string, file: string): void {
	if (name === MAP_NAMES) {
		const text = readText(file, MOST_BYTES.list);
		const isText = typeof text === 'string';
		const problems = isText
			? placeProblems({ name, file, text })
			: [fault({ file, line: text.line }, text.rule, text.fault)];
		found.unreadable.push({ ...strayFile(file, ''), problems });
		return;
	}
	const at = layoutOf(name);
	if (typeof at === 'string') {
		addFault(found, name, file, at);
		return;
	}
	const text = readText(file, at.isList ? MOST_BYTES.list : MOST_BYTES.record);
	if (typeof text === 'string') found.files.push({ name, file, text });
	else found.unreadable.push(lostFile(file, at, [fault({ file, line: text.line }, text.rule, text.fault)]));
}

/** Something that is not read: what it was meant to hold is lost, and told once, here. */
function addFault(found: Found, name: string, file: string, message: string): void {
	const meant = meantBy(name);
	const stray = strayFile(file, message);
	found.unreadable.push(meant ? lostFile(file, meant, stray.problems) : stray);
}

export type ReadResult = {
	/** the records in which the schema finds nothing wrong */
	records: Records;
	/** these, and those of which some part is wrong: a stand-in takes its place */
	all: Records;
	/** the parts of a record that were told to be wrong */
	told: ReadonlyMap<object, Path[]>;
	problems: Problem[];
	/** every id that stands in the files, also of records that cannot be read */
	ids: Record<Kind, ReadonlySet<string>>;
	/** how many records of a kind have an id that cannot be read */
	nameless: Record<Kind, number>;
	/** kinds of which a list could not be read at all, so that ids are missing */
	unread: ReadonlySet<Kind>;
	/** whether some record could not be read, so that what it names is not known */
	hasLost: boolean;
	/** where a record, or the field of it that `path` names, stands in the files */
	locate(record: object, path?: Path): SourceLine;
};

/** Reads every record below a directory and reports every fault at once; wrong records are left out. */
export function readRecords(directory: string): ReadResult {
	const missing = folderFault(directory);
	const { files, unreadable } = missing ? { files: [], unreadable: [] } : readFiles(directory);
	const result = joinFiles([...files.map(parseFile), ...unreadable]);
	const isEmpty = files.length === 0 && unreadable.length === 0;
	const message = missing ?? (isEmpty ? 'found a folder without records, wanted one like geo/records' : null);
	if (message === null) return result;
	return { ...result, problems: [fault({ file: directory, line: 1 }, 'folder', message)] };
}

/** What is wrong with the name of a directory of records; a link is followed here, since somebody named it. */
function folderFault(directory: string): string | null {
	const found = statSync(directory, { throwIfNoEntry: false });
	if (!found) return 'found nothing of this name, wanted a folder of records';
	return found.isDirectory() ? null : 'found something that is no folder, wanted a folder of records';
}

const IN_FILE_ORDER: readonly Kind[] = ['relations', 'claims', 'changes'];

/** Puts the files together: lists sorted by id, or in the order of the files. */
export function joinFiles(files: ParsedFile[]): ReadResult {
	const empty = <T>(make: () => T) =>
		Object.fromEntries(KINDS.map((kind) => [kind, make()])) as Record<Kind, T>;
	const lists = empty<object[]>(() => []);
	const whole = empty<object[]>(() => []);
	const nameless = empty(() => 0);
	const told = new Map<object, Path[]>();
	const ids = empty(() => new Set<string>());
	const unread = new Set<Kind>();
	const places = new WeakMap<object, { parsed: ParsedFile; path: Path }>();
	for (const parsed of files) {
		if (parsed.kind === null) continue;
		if (parsed.isUnread) unread.add(parsed.kind);
		for (const id of parsed.ids) ids[parsed.kind].add(id);
		nameless[parsed.kind] += parsed.nameless;
		for (const { record, path, told: paths } of parsed.records) {
			lists[parsed.kind].push(record);
			if (paths.length === 0) whole[parsed.kind].push(record);
			else told.set(record, paths);
			places.set(record, { parsed, path });
		}
	}
	for (const kind of KINDS) {
		if (IN_FILE_ORDER.includes(kind)) continue;
		sortById(lists[kind] as { id: string }[]);
		sortById(whole[kind] as { id: string }[]);
	}
	return {
		// every list was made by the schema of its kind
		records: whole as unknown as Records,
		all: lists as unknown as Records,
		told,
		nameless,
		hasLost: files.some(({ isLost }) => isLost),
		problems: files.flatMap((parsed) => parsed.problems),
		ids,
		unread,
		locate(record, path = []) {
			const found = places.get(record);
			if (!found)
				throw new Error('locate: found an object that was not read, wanted a record of this result');
			return found.parsed.place([...found.path, ...path]);
		}
	};
}

function sortById(records: { id: string }[]): void {
	records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
