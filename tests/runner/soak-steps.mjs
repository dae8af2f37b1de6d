// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ON_A_DISPLAY } from './engines.mjs';
import { ROOT } from './run.mjs';
import { buildStep, playwright } from './test-steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** Two cores need more than an hour for all that the long run has in store. */
const SOAK_LIMIT_MS = 3 * 60 * 60_000;

/** Software drawing takes its time; a browser that hangs ends sooner by the limit of its test. */
const ENGINES_LIMIT_MS = 30 * 60_000;

/**
 * The long runs: repetitions, faults planted in the records, browser tests that take minutes, and two more engines.
 * @param {NodeJS.ProcessEnv} engines where they are
 * @returns {Step[][]}
 */
export function soakSteps(engines) {
	const walk = playwright(['engines'], 'test-results/engines.json', ENGINES_LIMIT_MS, ON_A_DISPLAY);
	const hasBrowserTests = readdirSync(join(ROOT, 'tests', 'soak')).some((name) => name.endsWith('.e2e.ts'));
	/** @type {Step[][]} */
	const groups = [
		[{ name: 'mutations', commands: [['tsx', 'tests/soak/mutations.ts']] }],
		[
			{ name: 'damages', commands: [['tsx', 'tests/soak/damages.ts']] },
			{ name: 'spreadsheets', commands: [['tsx', 'tests/soak/spreadsheets.ts']] }
		]
	];
	if (!hasBrowserTests) return groups;
	return [
		...groups,
		[buildStep()],
		[{ ...walk, name: 'Firefox and WebKit', env: { ...walk.env, ...engines } }],
		[{ name: 'browser soak', ...playwright(['long', 'soak'], 'test-results/soak.json', SOAK_LIMIT_MS) }]
	];
}
