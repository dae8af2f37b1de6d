// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { ROOT, cleanEnvironment, run } from './run.mjs';
import { readStamp, stampOf, writeStamp } from './stamp.mjs';

/** Everything that the built site is made of. */
const INPUTS = [
	'geo',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const MADE_BY_THE_BUILD = ['static/data', 'static/basemap', 'static/fonts'];

/**
 * The folder of the built site.
 * @param {NodeJS.ProcessEnv} env
 */
export function buildFolder(env) {
	return join(ROOT, env.BUILD_DIR || 'build');
}

/**
 * The commands behind a script of package.json, those of the scripts that it calls included.
 * @param {Record<string, string>} scripts
 * @param {string} name
 * @returns {string[][]}
 */
export function commandsOf(scripts, name) {
	const parts = (scripts[name] ?? '').split('&&').map((part) => part.trim().split(/\s+/));
	return parts.flatMap((words) => {
		const [program, verb, inner = ''] = words;
		return program === 'npm' && verb === 'run' ? commandsOf(scripts, inner) : [words];
	});
}

/**
 * The commands behind a script of this project's package.json.
 * @param {string} name
 */
export function scriptCommands(name) {
	return commandsOf(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts, name);
}

/**
 * What the site built with this environment depends on, as one hash.
 * @param {NodeJS.ProcessEnv} env
 */
export function buildStamp(env) {
	const words = [env.ORIGIN ?? '', env.BASE_PATH ?? '', env.CSP ?? '', process.version];
	return stampOf(ROOT, INPUTS, { skip: MADE_BY_THE_BUILD, words });
}

/**
 * The stamp lies inside the built site: whoever rebuilds or removes the folder removes it too.
 * @param {NodeJS.ProcessEnv} env
 */
export function stampFile(env) {
	return join(buildFolder(env), '.landsea-stamp');
}

/**
 * Builds the site when it is missing or older than what it is made of.
 * @param {(line: string) => void} report
 */
export async function ensureBuilt(report) {
	const env = cleanEnvironment(process.env);
	const stamp = buildStamp(env);
	if (readStamp(stampFile(env)) === stamp && existsSync(join(buildFolder(env), 'index.html'))) return;
	report('Building the site …');
	for (const command of scriptCommands('build')) {
		const { code, output } = await run(command, { env });
		if (code === 0) continue;
		throw new PlainError(
			`${output.trimEnd()}\nThe site could not be built: "${command.join(' ')}" ended with ${String(code)}, and its words are above.`
		);
	}
	writeStamp(stampFile(env), stamp);
}
