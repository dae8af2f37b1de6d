import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Kind } from './layout';
import { parseFile, type ParsedFile, type RecordFile } from './parse-file';
import { fault, type Place, type Problem } from './problem';
import type { Records } from './schema';
import type { Path } from './yaml';

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

/** Names that only the tiles carry; `basemap/place.ts` reads them. */
const MAP_NAMES = 'places.yaml';

/** Reads every record below a directory and reports every fault at once; wrong records are left out. */
export function readRecords(directory: string): ReadResult {
	const { files, problems } = readFiles(directory);
	const result = joinFiles(files.map(parseFile));
	return { ...result, problems: [...problems, ...result.problems] };
}

/** The files below a directory as text, in the order of their names. */
export function readFiles(directory: string): { files: RecordFile[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const names = listFiles(directory, '').filter((name) => name !== MAP_NAMES);
	const files = names.flatMap((name) => {
		const file = join(directory, name);
		try {
			return [{ name, file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) }];
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			problems.push(
				fault({ file, line: 1 }, 'encoding', 'found bytes that are not UTF-8, wanted UTF-8 text')
			);
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

/** Puts the files together: lists sorted by id, relations and claims in the order of the files. */
export function joinFiles(files: ParsedFile[]): ReadResult {
	const empty = <T>(make: () => T) =>
		Object.fromEntries(KINDS.map((kind) => [kind, make()])) as Record<Kind, T>;
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
	for (const kind of KINDS)
		if (kind !== 'relations' && kind !== 'claims') sortById(lists[kind] as { id: string }[]);
	return {
		// every list was made by the schema of its kind
		records: lists as unknown as Records,
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
