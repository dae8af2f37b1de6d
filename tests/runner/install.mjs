// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { ROOT, run } from './run.mjs';
import { readStamp, stampOf, writeStamp } from './stamp.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * Installs the packages when they are missing or not those of the lock file.
 * @param {(line: string) => void} report
 */
export async function ensureInstalled(report) {
	const file = join(ROOT, 'node_modules', '.landsea-stamp');
	const words = [process.version, process.platform, process.arch];
	const stamp = stampOf(ROOT, ['package-lock.json'], { words });
	const known = readStamp(file);
	if ((known === stamp || known === '') && isInstalled(ROOT)) {
		if (known === '') writeStamp(file, stamp);
		return;
	}
	report('Installing the packages (about a minute) …');
	const { code, output } = await run([...npm(process.env), 'ci', '--include=dev', '--no-audit', '--no-fund']);
	if (code !== 0) {
		throw new PlainError(
			`${output.trimEnd()}\nThe packages could not be installed (npm ci ended with ${String(code)}, its words are above): check the connection and the free disk space, and run the command again.`
		);
	}
	writeStamp(file, stamp);
}

/**
 * Whether node_modules holds what the lock file asks for: npm writes its own copy of the lock file there
 * when, and only when, an installation ends well.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
	const wanted = packagesOf(join(root, 'package-lock.json'));
	const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
		if (path === '') return true;
		const found = present[path];
		if (!found) return optional === true || devOptional === true;
		return found.version === version && found.integrity === integrity && existsSync(join(root, path));
	});
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/**
 * The npm that started this script, else the one on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function npm(env) {
	const path = env.npm_execpath ?? '';
	return /npm-cli\.c?js$/.test(path) ? [process.execPath, path] : ['npm'];
}
