// @ts-check
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { ROOT, run } from './run.mjs';

/** Where programs are put that the machine does not have: beside it, not on it, since a package would start a server. */
const FOLDER = join(ROOT, 'node_modules/.cache/landsea-servers');
const PLACES = [
	'/usr/sbin',
	'/usr/bin',
	'/usr/local/bin',
	'/usr/local/sbin',
	join(FOLDER, 'usr/sbin'),
	join(FOLDER, 'usr/bin')
];

/**
 * Finds a file server, or takes it out of Debian's package of the same name.
 * @param {'nginx' | 'caddy'} name
 * @returns {Promise<string>} its path
 */
export async function ensureServer(name) {
	const found = findServer(name);
	if (found) return found;
	mkdirSync(FOLDER, { recursive: true });
	const options = { cwd: FOLDER };
	await run(['apt-get', 'update'], options);
	await run(['apt-get', 'download', name], options);
	const file = readdirSync(FOLDER).find((entry) => entry.startsWith(`${name}_`));
	if (file) await run(['dpkg-deb', '-x', file, '.'], options);
	const taken = findServer(name);
	if (taken) return taken;
	throw new PlainError(
		`The long tests need ${name}, and it could not be had: install it (Debian: apt-get install ${name}) and run the command again.`
	);
}

/** @param {string} name */
function findServer(name) {
	return PLACES.map((place) => join(place, name)).find((path) => existsSync(path));
}
