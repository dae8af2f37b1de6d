// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A hash over the names and contents of files and folders, and over words such as settings. Times do not
 * count, so that a fresh clone of the same content has the same stamp.
 * @param {string} root
 * @param {string[]} paths relative to root; one that is missing counts as missing
 * @param {{ skip?: string[], words?: string[] }} [options] `skip`: paths left out
 * @returns {string}
 */
export function stampOf(root, paths, { skip = [], words = [] } = {}) {
	const hash = createHash('sha256').update(JSON.stringify(words));
	for (const path of paths.flatMap((start) => filesUnder(root, start, skip))) {
		hash.update(`\0${path}\0`).update(contentOf(join(root, path)));
	}
	return hash.digest('hex');
}

/**
 * @param {string} file
 * @returns {string} empty when there is no stamp
 */
export function readStamp(file) {
	return contentOf(file).toString().trim();
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${stamp}\n`);
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string[]} skip
 * @returns {string[]} sorted
 */
function filesUnder(root, path, skip) {
	if (skip.includes(path)) return [];
	const stats = statSync(join(root, path), { throwIfNoEntry: false });
	if (!stats?.isDirectory()) return [path];
	const names = readdirSync(join(root, path)).sort();
	return names.flatMap((name) => filesUnder(root, `${path}/${name}`, skip));
}

/**
 * @param {string} file
 * @returns {Buffer} empty when there is no such file
 */
function contentOf(file) {
	try {
		return readFileSync(file);
	} catch {
		return Buffer.alloc(0);
	}
}
