// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ code: number, output: string }} Result `code` is 124 after a time-out and 127 for an unknown command */
/** @typedef {{ env?: NodeJS.ProcessEnv, cwd?: string, limitMs?: number }} RunOptions */

/** What npm itself has to keep knowing about this machine; all else it sets for a script is about that script. */
const KEPT =
	/^npm_(config_(registry|userconfig|globalconfig|cache|https?_proxy|proxy|noproxy|cafile|strict_ssl)|execpath)$/i;

/**
 * The environment without what an outer npm put there, which would steer an inner npm (`npm_config_omit`,
 * `npm_config_prefix`), without colours, and with the tools of this project on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(env) {
	const entries = Object.entries(env).filter(
		([name]) => !/^(npm_|force_color$)/i.test(name) || KEPT.test(name)
	);
	const clean = Object.fromEntries(entries);
	return { ...clean, NO_COLOR: '1', PATH: join(ROOT, 'node_modules', '.bin') + delimiter + (env.PATH ?? '') };
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command without a shell and without showing its output.
 * @param {string[]} command
 * @param {RunOptions} [options] `limitMs` ends a command that hangs (default: 7 minutes)
 * @returns {Promise<Result>}
 */
export function run(command, { env = cleanEnvironment(process.env), cwd = ROOT, limitMs = 420_000 } = {}) {
	const [file = '', ...args] = command;
	return new Promise((resolve) => {
		const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
		let output = '';
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			end(child, 'SIGKILL');
		}, limitMs);
		/** @param {number} code */
		const finish = (code) => {
			clearTimeout(timer);
			running.delete(child);
			resolve({ code: isLate ? 124 : code, output });
		};
		running.add(child);
		/** @param {string} text */
		const keep = (text) => {
			output += text;
		};
		child.stdout.setEncoding('utf8').on('data', keep);
		child.stderr.setEncoding('utf8').on('data', keep);
		child.on('error', (error) => {
			output += `${error.message}\n`;
			finish(127);
		});
		child.on('close', (code) => finish(code ?? 1));
	});
}

/** Ends every command that still runs, with the processes that it started. */
export function endAll() {
	for (const child of running) end(child, 'SIGTERM');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
	try {
		if (child.pid !== undefined) process.kill(-child.pid, signal);
	} catch {
		child.kill(signal);
	}
}
