// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
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
	const words = [
		env.ORIGIN ?? '',
		env.BASE_PATH ?? '',
		env.CSP ?? '',
		env.STREETS_URL ?? '',
		process.version
	];
	return stampOf(ROOT, INPUTS, { skip: MADE_BY_THE_BUILD, words });
}

/**
 * Remembers what a built site was made of, outside of it: everything inside is published.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} stamp of the inputs, taken before the build
 */
export function rememberBuild(env, stamp) {
	writeStamp(stampFile(env), `${stamp} ${builtMark(env)}`);
}

/**
 * Whether the built site is there, is the one that was remembered, and was made of these inputs.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} stamp
 */
export function isBuilt(env, stamp) {
	const mark = builtMark(env);
	return mark !== '' && readStamp(stampFile(env)) === `${stamp} ${mark}`;
}

/** @param {NodeJS.ProcessEnv} env */
function stampFile(env) {
	const folder = createHash('sha256').update(buildFolder(env)).digest('hex').slice(0, 16);
	return join(ROOT, 'node_modules', '.cache', 'landsea-build', folder);
}

/**
 * Tells a built site from one that somebody built into the same folder later.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} empty where there is no built site
 */
function builtMark(env) {
	const page = statSync(join(buildFolder(env), 'index.html'), { throwIfNoEntry: false });
	return page ? String(page.mtimeMs) : '';
}

/**
 * Builds the site when it is missing or older than what it is made of.
 * @param {(line: string) => void} report
 */
export async function ensureBuilt(report) {
	const env = cleanEnvironment(process.env);
	const stamp = buildStamp(env);
	if (isBuilt(env, stamp)) return;
	report('Building the site …');
	for (const command of scriptCommands('build')) {
		const { code, output } = await run(command, { env });
		if (code === 0) continue;
		throw new PlainError(
			`${output.trimEnd()}\nThe site could not be built: "${command.join(' ')}" ended with ${String(code)}, and its words are above.`
		);
	}
	rememberBuild(env, stamp);
}
