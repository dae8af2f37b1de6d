// @ts-check
import { buildStamp, rememberBuild, scriptCommands } from './build.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** The second build, under a path of its own, as on a host that many sites share, with streets from a third one. */
const SUB_PATH = {
	BASE_PATH: '/a/b',
	ORIGIN: 'https://example.org',
	BUILD_DIR: 'test-results/sub-path',
	CSP: 'headers',
	STREETS_URL: 'https://streets.example.org/cities.pmtiles'
};

/** What a developer has set for their own builds does not reach the tests. */
const ROOT_PATH = { BASE_PATH: '', ORIGIN: '', BUILD_DIR: 'build', CSP: '', STREETS_URL: '' };

/** Leaves out the unit tests that are for the whole alone. */
const WITHOUT_WHOLE = ['--testNamePattern', '^(?!.*@whole)'];

/** ESLint without the types of other files, which take most of its time: what needs them is linted with the whole. */
const UNTYPED = ['eslint', '--config', 'tests/eslint-untyped.config.mjs', '--max-warnings', '0', '.'];

/** A busy machine takes several times as long as a quiet one. */
const BROWSER_LIMIT_MS = 45 * 60_000;

/**
 * @param {string[]} projects of Playwright's configuration
 * @param {string} report
 * @param {number} limitMs
 * @param {string[]} [before] words of a command that runs the rest of its line
 */
export function playwright(projects, report, limitMs, before = []) {
	const chosen = projects.flatMap((project) => ['--project', project]);
	const command = [...before, 'playwright', 'test', '--config', 'tests/playwright.config.ts', ...chosen];
	return { commands: [command], report, limitMs, env: { ...ROOT_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report } };
}

/** @returns {Step} */
export function buildStep() {
	const stamp = buildStamp(ROOT_PATH);
	return {
		name: 'build',
		commands: scriptCommands('build'),
		env: ROOT_PATH,
		after() {
			rememberBuild(ROOT_PATH, stamp);
		}
	};
}

/**
 * What every change is tried by, quick things first; the whole is what lands: every browser test but the long ones, every picture, and the
 * second build.
 * @param {{ isWhole: boolean }} extent
 * @returns {Step[][]}
 */
export function testSteps({ isWhole }) {
	const [eslint = [], prettier = [], knip = []] = scriptCommands('lint');
	const [sync = [], types = []] = scriptCommands('types');
	const core = playwright(['core', 'drawings'], 'test-results/core.json', BROWSER_LIMIT_MS);
	const browser = playwright(['browser', 'pictures'], 'test-results/browser.json', BROWSER_LIMIT_MS);
	const subPath = playwright(['sub-path'], 'test-results/sub-path.json', BROWSER_LIMIT_MS);
	/** @type {Step[][]} */
	const ofEveryChange = [
		[
			{ name: 'records', commands: [['tsx', 'geo/check.ts']] },
			{ name: 'kit sync', commands: [sync], env: ROOT_PATH }
		],
		// a build writes the types of the routes anew, and for a moment they are not there: what reads them waits
		[buildStep(), { name: 'prettier', commands: [prettier] }, { name: 'knip', commands: [knip] }],
		[
			{ name: 'eslint', commands: [isWhole ? eslint : UNTYPED] },
			{ name: 'types', commands: [types] }
		],
		[
			{
				name: 'unit tests',
				commands: [
					['vitest', 'run', '--config', 'tests/vitest.config.ts', ...(isWhole ? [] : WITHOUT_WHOLE)]
				],
				env: ROOT_PATH,
				report: 'test-results/unit.json'
			}
		],
		[{ name: 'core of the browser tests', ...core }]
	];
	if (!isWhole) return ofEveryChange;
	return [
		...ofEveryChange,
		[{ name: 'browser and picture tests', ...browser }],
		[{ name: 'build under /a/b', commands: scriptCommands('build'), env: SUB_PATH }],
		[{ ...subPath, name: 'browser test under /a/b', env: { ...subPath.env, ...SUB_PATH } }]
	];
}
