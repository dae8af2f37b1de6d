// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, cleanEnvironment, endAll, run } from './run.mjs';
import { countOf, reasonsIn, reportIn } from './summary.mjs';

/** @typedef {import('./summary.mjs').Count} Count */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands run one after the other until one fails
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {number} [limitMs] ends a command that hangs; the runner's own limit if not given
 * @property {string} [report] where the runner writes its JSON report; a step without one counts as one test
 * @property {() => void} [after] once it has passed
 */
/** @typedef {{ counts: Count[], failedStep?: string }} Outcome */

/** How many steps of a group run at a time. */
const LANES = 2;

/**
 * Runs groups of steps in order, the steps of a group two at a time, and stops at the first that fails.
 * @param {Step[][]} groups
 * @param {(line: string) => void} print
 * @returns {Promise<Outcome>}
 */
export async function runSteps(groups, print) {
	/** @type {Outcome} */
	const outcome = { counts: [] };
	for (const group of groups) {
		const waiting = [...group];
		const lane = async () => {
			for (let step = waiting.shift(); step && !outcome.failedStep; step = waiting.shift()) {
				await runStep(step, outcome, print);
			}
		};
		await Promise.all(Array.from({ length: LANES }, lane));
		if (outcome.failedStep) break;
	}
	return outcome;
}

/**
 * @param {Step} step
 * @param {Outcome} outcome
 * @param {(line: string) => void} print
 */
async function runStep(step, outcome, print) {
	const { name, commands, report, limitMs } = step;
	const start = performance.now();
	const reportFile = report === undefined ? undefined : join(ROOT, report);
	if (reportFile) rmSync(reportFile, { force: true });
	const env = { ...cleanEnvironment(process.env), ...step.env };
	let result = { code: 0, output: '' };
	for (const command of commands) {
		result = await run(command, { env, limitMs });
		if (result.code !== 0) break;
	}
	if (outcome.failedStep) return;
	const isOk = result.code === 0;
	const count = reportFile
		? countOf(reportIn(reportFile), isOk)
		: { passed: Number(isOk), failed: Number(!isOk) };
	outcome.counts.push(count);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const tests = reportFile ? `  (${String(count.passed)} passed, ${String(count.failed)} failed)` : '';
	if (isOk) {
		step.after?.();
		print(`ok     ${name.padEnd(28)} ${seconds.padStart(6)} s${tests}`);
		for (const reason of reportFile ? reasonsIn(reportIn(reportFile)) : []) print(`       ${reason}`);
		return;
	}
	outcome.failedStep = name;
	endAll();
	const late = result.code === 124 ? ' It took too long and was ended.' : '';
	print(`FAILED ${name.padEnd(28)} ${seconds.padStart(6)} s${tests}`);
	print(`${result.output.trimEnd()}\nThe step that failed: ${name}.${late}`);
}
