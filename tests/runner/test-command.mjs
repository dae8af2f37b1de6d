// @ts-check
import { ensureBrowser, ensureGdal } from './browser.mjs';
import { onEnd } from './ending.mjs';
import { ensureInstalled } from './install.mjs';
import { sentenceOf } from './plain-error.mjs';
import { endAll } from './run.mjs';
import { runSteps } from './steps.mjs';
import { summedLine } from './summary.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * Sets up what is missing, runs the steps and prints the summed line last, whatever happens.
 * @param {(report: (line: string) => void) => Promise<Step[][]>} stepsOf asked once the packages are installed; may set up more
 * @returns {Promise<number>} the exit code
 */
export async function testCommand(stepsOf) {
	const start = performance.now();
	const print = (/** @type {string} */ line) => {
		console.log(line);
	};
	onEnd(endAll);
	try {
		await ensureInstalled(print);
		process.env.CHROMIUM_PATH = await ensureBrowser(print);
		await ensureGdal(print);
		const { counts, failedStep } = await runSteps(await stepsOf(print), print);
		print(`${failedStep ? 'Stopped' : 'Done'} after ${((performance.now() - start) / 1000).toFixed(0)} s.`);
		print(summedLine(counts));
		return failedStep ? 1 : 0;
	} catch (error) {
		print(sentenceOf(error));
		print(summedLine([{ passed: 0, failed: 1 }]));
		return 1;
	}
}
