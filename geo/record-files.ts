import { join } from 'node:path';
import { placeProblems } from './basemap/place';
import { layoutOf, meantBy, strayFolder } from './layout';
import { lostFile, strayFile, type ParsedFile, type RecordFile } from './parse-file';
import { entriesOf, readText } from './plain-file';
import { fault } from './problem';

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
