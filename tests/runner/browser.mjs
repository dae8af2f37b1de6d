// @ts-check
import { existsSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';
import { run } from './run.mjs';

/** The one without windows last: it starts faster, but reads no settings of its reader and draws letters otherwise. */
const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chromium-headless-shell'
];
/** The package of Debian that brings one. */
const PACKAGE = 'chromium';

/**
 * The first browser that starts: CHROMIUM_PATH, one on the PATH, or the one that Playwright downloaded.
 * @returns {Promise<string | undefined>} its path or name
 */
export async function findBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (await starts(named)) return named;
		throw new PlainError(
			`CHROMIUM_PATH is "${named}", and no browser starts from there: correct it or unset it.`
		);
	}
	for (const name of NAMES) {
		const path = await onPath(name);
		if (path && (await starts(path))) return path;
	}
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * Finds a browser or installs one, and returns its path.
 * @param {(line: string) => void} report
 * @returns {Promise<string>}
 */
export async function ensureBrowser(report) {
	const found = await findBrowser();
	if (found) return found;
	report('Installing a browser for the tests …');
	const isRoot = process.getuid?.() === 0;
	if (isRoot) {
		await aptInstall(PACKAGE);
		const installed = await findBrowser();
		if (installed) return installed;
	}
	const withSystem = isRoot ? ['--with-deps'] : [];
	const { output } = await run(['playwright', 'install', ...withSystem, 'chromium']);
	const downloaded = await findBrowser();
	if (downloaded) return downloaded;
	throw new PlainError(
		`${output.trimEnd()}\nThe browser tests need Chromium, and none could be installed: install it (Debian: apt-get install chromium) or name one in CHROMIUM_PATH, and run the command again.`
	);
}

/**
 * Finds GDAL's `ogrinfo`, with which the data tests read the exports, or installs it.
 * @param {(line: string) => void} report
 */
export async function ensureGdal(report) {
	if (await starts('ogrinfo')) return;
	if (process.getuid?.() === 0) {
		report('Installing GDAL for the data tests …');
		await aptInstall('gdal-bin');
		if (await starts('ogrinfo')) return;
	}
	throw new PlainError(
		'The data tests need ogrinfo, a part of GDAL: install it (Debian: apt-get install gdal-bin, macOS: brew install gdal) and run the command again.'
	);
}

/**
 * Asks for the version, since some systems have a script of the same name that only tells what to install.
 * @param {string} program
 * @returns {Promise<boolean>}
 */
export async function starts(program) {
	const { code, output } = await run([program, '--version'], { limitMs: 20_000 });
	return code === 0 && /\d+\.\d+/.test(output);
}

/**
 * @param {string} name
 * @returns {Promise<string | undefined>} Playwright wants a whole path
 */
export async function onPath(name) {
	const { code, output } = await run(['which', name]);
	return code === 0 ? output.trim() : undefined;
}

/** @param {string[]} names of Debian packages; a failure shows in that the program is still missing */
export async function aptInstall(...names) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run(['apt-get', 'update'], { env });
	await run(['apt-get', 'install', '-y', '--no-install-recommends', ...names], { env });
}
