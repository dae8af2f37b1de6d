// @ts-check
import { buildStamp, rememberBuild, scriptCommands } from './build.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** The second build, under a path of its own, as on a host that many sites share. */
const SUB_PATH = {
	BASE_PATH: '/a/b',
	ORIGIN: 'https://example.org',
	BUILD_DIR: 'test-results/sub-path',
	CSP: 'headers'
};

/** What a developer has set for their own builds does not reach the tests. */
const ROOT_PATH = { BASE_PATH: '', ORIGIN: '', BUILD_DIR: 'build', CSP: '' };

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

/** Everything that can break by an ordinary change, quick things first. @returns {Step[][]} */
export function testSteps() {
	const [eslint = [], prettier = [], knip = []] = scriptCommands('lint');
	const [sync = [], types = []] = scriptCommands('types');
	const inBrowser = playwright(['browser', 'pictures'], 'test-results/browser.json', BROWSER_LIMIT_MS);
	const subPath = playwright(['sub-path'], 'test-results/sub-path.json', BROWSER_LIMIT_MS);
	return [
		[
			{ name: 'records', commands: [['tsx', 'geo/check.ts']] },
			{ name: 'kit sync', commands: [sync], env: ROOT_PATH }
		],
		[
			{ name: 'eslint', commands: [eslint] },
			buildStep(),
			{ name: 'types', commands: [types] },
			{ name: 'prettier', commands: [prettier] },
			{ name: 'knip', commands: [knip] }
		],
		[
			{
				name: 'unit tests',
				commands: [['vitest', 'run', '--config', 'tests/vitest.config.ts']],
				env: ROOT_PATH,
				report: 'test-results/unit.json'
			}
		],
		[{ name: 'browser and picture tests', ...inBrowser }],
		[{ name: 'build under /a/b', commands: scriptCommands('build'), env: SUB_PATH }],
		[{ ...subPath, name: 'browser test under /a/b', env: { ...subPath.env, ...SUB_PATH } }]
	];
}
