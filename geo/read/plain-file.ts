import { lstatSync, readdirSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import { shown } from './problem';

/** What stands in a folder: regular files and folders to look into, and what is neither. */
export type Entry =
	{ name: string; kind: 'file' | 'folder' } | { name: string; kind: 'other'; fault: string };

const WORDS: [keyof Stats & keyof Dirent, string][] = [
	['isSymbolicLink', 'a symbolic link'],
	['isFIFO', 'a named pipe'],
	['isSocket', 'a socket'],
	['isCharacterDevice', 'a device'],
	['isBlockDevice', 'a device']
];

/** What files that systems and editors leave behind are called: nobody's records. */
const LEFT_BEHIND = /^\.(?!.*\.ya?ml$)|^\._/i;

/** The entries of a folder by name, or what is wrong with it. No link is followed, nothing but a folder is opened. */
export function entriesOf(folder: string): Entry[] | string {
	let found: Dirent[];
	try {
		found = readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		return unreadable('folder', error);
	}
	return found
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry): Entry[] => {
			const { name } = entry;
			const word = WORDS.find(([is]) => entry[is]())?.[1];
			if (word) {
				const fault = `found ${word}, wanted a regular file: nothing outside of the folder is read`;
				return [{ name, kind: 'other', fault }];
			}
			if (LEFT_BEHIND.test(name)) return [];
			return [{ name, kind: entry.isDirectory() ? 'folder' : 'file' }];
		});
}

/** What is wrong with a file, the rule that it breaks, and the line where it begins. */
export type FileFault = { line: number; rule: 'file-name' | 'encoding'; fault: string };

/** The text of a regular file, or what is wrong with it. */
export function readText(file: string, mostBytes: number): string | FileFault {
	let bytes: Buffer;
	try {
		const { size } = lstatSync(file);
		if (size > mostBytes) {
			const fault = `found ${megabytes(size)}, wanted at most ${megabytes(mostBytes)} in one file`;
			return { line: 1, rule: 'file-name', fault };
		}
		bytes = readFileSync(file);
	} catch (error) {
		return { line: 1, rule: 'file-name', fault: unreadable('file', error) };
	}
	return decoded(bytes);
}

/** UTF-8 as text, without a byte order mark. */
function decoded(bytes: Buffer): string | FileFault {
	const utf16 = utf16Of(bytes);
	if (utf16) return { line: 1, rule: 'encoding', fault: `found a text in ${utf16}, wanted UTF-8` };
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const line = bytes.subarray(0, firstInvalid(bytes)).toString('latin1').split('\n').length;
		const fault = 'found bytes that are not UTF-8, as in GBK or Latin-1 text, wanted UTF-8';
		return { line, rule: 'encoding', fault };
	}
}

/** A text of records holds Latin letters, so that every second byte of UTF-16 is zero here and there. */
function utf16Of(bytes: Buffer): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'UTF-16';
	if (first === 0xfe && second === 0xff) return 'UTF-16';
	return bytes.includes(0) ? 'UTF-16 or with bytes of zero' : null;
}

/** Offset of the first byte that no UTF-8 text can have there. */
function firstInvalid(bytes: Buffer): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let valid = 0;
	for (const line of linesOf(bytes)) {
		try {
			decoder.decode(line);
		} catch {
			break;
		}
		valid += line.length;
	}
	return valid;
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
	let start = 0;
	while (start < bytes.length) {
		const end = bytes.indexOf(10, start);
		const next = end < 0 ? bytes.length : end + 1;
		yield bytes.subarray(start, next);
		start = next;
	}
}

/** A fault of the system in plain words, without its path. */
function unreadable(what: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	const reasons: Record<string, string> = {
		EACCES: 'that may not be read',
		EPERM: 'that may not be read',
		ENOENT: 'that is no longer there',
		ENOTDIR: 'where a folder was wanted',
		EISDIR: 'that is a folder'
	};
	return `found a ${what} ${reasons[code] ?? `that cannot be read (${shown(code)})`}, wanted one that can be read`;
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
