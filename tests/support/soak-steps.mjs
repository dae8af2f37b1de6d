// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { buildStep, playwright } from './test-steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** Some 1,100 tests, every page in both languages among them: two cores need more than an hour for them. */
const SOAK_LIMIT_MS = 3 * 60 * 60_000;

/** The long runs: repetitions, faults planted in the records, and browser tests that take minutes. @returns {Step[][]} */
export function soakSteps() {
	const hasBrowserTests = readdirSync(join(ROOT, 'tests', 'soak')).some((name) => name.endsWith('.e2e.ts'));
	/** @type {Step[][]} */
	const groups = [
		[{ name: 'mutations', commands: [['tsx', 'tests/soak/mutations.ts']] }],
		[{ name: 'damages', commands: [['tsx', 'tests/soak/damages.ts']] }]
	];
	if (!hasBrowserTests) return groups;
	return [
		...groups,
		[buildStep()],
		[{ name: 'browser soak', ...playwright(['long', 'soak'], 'test-results/soak.json', SOAK_LIMIT_MS) }]
	];
}
