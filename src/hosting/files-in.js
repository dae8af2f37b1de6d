// @ts-check
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * Every file below a folder, by its path from there, in the order of their names.
 * @param {string} directory
 * @param {string} [below]
 * @returns {string[]}
 */
export function filesIn(directory, below = '') {
	return readdirSync(join(directory, below), { withFileTypes: true })
		.sort((one, other) => (one.name < other.name ? -1 : 1))
		.flatMap((entry) => {
			const path = posix.join(below, entry.name);
			return entry.isDirectory() ? filesIn(directory, path) : [path];
		});
}
