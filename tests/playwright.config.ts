import { defineConfig } from '@playwright/test';
import { atlasWords } from '../geo/plugin';
import { BROWSER_FLAGS } from './helpers/browser-flags';
import { findBrowser } from './runner/browser.mjs';
import { freePort } from './helpers/free-port.mjs';

// constants that Vite writes into the code
Object.assign(globalThis, { __ATLAS__: atlasWords, __STREETS__: null });

// workers read this file too, and find the port of the first reader in their environment
const PORT = (process.env.TEST_PORT ??= String(await freePort()));
const base = process.env.BASE_PATH ?? '';
const browser = process.env.CHROMIUM_PATH || (await findBrowser());

/** A folder a case, with its references in it. */
const PICTURES = {
	testDir: 'pictures',
	testMatch: '*/case.ts',
	snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
	fullyParallel: false
};
const address = `http://localhost:${PORT}${base}/`;

export default defineConfig({
	testMatch: '**/*.e2e.ts',
	outputDir: '../test-results/browser',
	projects: [
		// a test of each thing that readers do, small enough for every change
		{ name: 'core', testDir: 'e2e', grep: /@core/ },
		// those marked as long are left to the long run, each with one of its kind that is not
		{ name: 'browser', testDir: 'e2e', grepInvert: /@core|@long|@streets/ },
		{ name: 'long', testDir: 'e2e', grep: /@long/ },
		{ name: 'sub-path', testDir: 'e2e', grep: /@sub-path|@streets/ },
		{ name: 'soak', testDir: 'soak' },
		{ name: 'drawings', ...PICTURES, grep: /@core/ },
		{ name: 'pictures', ...PICTURES, grepInvert: /@core/ },
		// they drive browsers of their own, under a display that the long run opens
		{ name: 'engines', testDir: 'engines', timeout: 300_000, workers: 1 }
	],
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [
		['dot'],
		['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '../test-results/browser.json' }]
	],
	use: {
		baseURL: address,
		// a desk, and no larger: the map is drawn by software, pixel by pixel
		viewport: { width: 960, height: 600 },
		deviceScaleFactor: 1,
		locale: 'en-GB',
		timezoneId: 'UTC',
		// what a worker fetches no test can hold back or fail; those about it let it in
		serviceWorkers: 'block',
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: { executablePath: browser, chromiumSandbox: false, args: BROWSER_FLAGS }
	},
	webServer: {
		command: 'node tests/runner/serve.mjs',
		cwd: '..',
		url: address,
		env: { PORT: PORT, BASE_PATH: base, BUILD_DIR: process.env.BUILD_DIR ?? 'build' },
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
	}
});
