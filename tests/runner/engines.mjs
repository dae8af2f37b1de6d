// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, onPath } from './browser.mjs';
import { PlainError } from './plain-error.mjs';

/** Debian's packages: two more engines, a display for them to open windows on, and a graphics card in software. */
const PACKAGES = [
	'firefox-esr',
	'webkit2gtk-driver',
	'xvfb',
	'xauth',
	'libgl1-mesa-dri',
	'libegl1',
	'libgles2',
	'libgl1'
];

/**
 * A display of its own for a command; software draws on it what a graphics card would. Without a reset: one that resets
 * between two browsers refuses the second.
 */
export const ON_A_DISPLAY = ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24 -noreset'];

/**
 * Finds Firefox and WebKitGTK, or installs them, and returns where they are as the tests of engines want to know it.
 * @param {(line: string) => void} report
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function ensureEngines(report) {
	const found = await findEngines();
	if (found) return found;
	if (process.getuid?.() === 0) {
		report('Installing Firefox and WebKit for the tests …');
		await aptInstall(...PACKAGES);
		const installed = await findEngines();
		if (installed) return installed;
	}
	throw new PlainError(
		`The long tests need Firefox ESR, WebKitGTK with its WebDriver, and xvfb-run: install them (Debian: apt-get install ${PACKAGES.join(' ')}) and run the command again.`
	);
}

/** @returns {Promise<NodeJS.ProcessEnv | undefined>} nothing where one of them is missing */
async function findEngines() {
	const [firefox, driver, display] = await Promise.all(
		['firefox-esr', 'WebKitWebDriver', 'xvfb-run'].map((program) => onPath(program))
	);
	const miniBrowser = miniBrowserBelow('/usr/lib');
	if (!firefox || !driver || !display || !miniBrowser) return undefined;
	return {
		FIREFOX_PATH: firefox,
		WEBKIT_DRIVER_PATH: driver,
		WEBKIT_BROWSER_PATH: miniBrowser,
		LIBGL_ALWAYS_SOFTWARE: '1'
	};
}

/**
 * WebKitGTK's small browser lies in a folder named after the processor and the version.
 * @param {string} folder
 * @returns {string | undefined}
 */
function miniBrowserBelow(folder) {
	const inside = (/** @type {string} */ path) => (existsSync(path) ? readdirSync(path) : []);
	const folders = inside(folder)
		.filter((name) => name.includes('-linux-gnu'))
		.flatMap((name) =>
			inside(join(folder, name))
				.filter((below) => below.startsWith('webkit2gtk-4'))
				.map((below) => join(folder, name, below, 'MiniBrowser'))
		);
	return folders
		.sort()
		.reverse()
		.find((path) => existsSync(path));
}
