// @ts-check
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { onEnd } from './ending.mjs';
import { ensureInstalled } from './install.mjs';
import { sentenceOf } from './plain-error.mjs';
import { cleanEnvironment, endAll, run } from './run.mjs';

const LIMIT_MS = 30 * 60_000;

/**
 * Sets up and builds what is missing, measures, prints the table and writes tests/bench/results.json.
 * @returns {Promise<number>} the exit code; a missed target is no failure, since times depend on the machine
 */
export async function benchCommand() {
	const report = (/** @type {string} */ line) => {
		console.error(line);
	};
	onEnd(endAll);
	try {
		await ensureInstalled(report);
		process.env.CHROMIUM_PATH = await ensureBrowser(report);
		await ensureBuilt(report);
		report('Measuring (some minutes) …');
		const env = cleanEnvironment(process.env);
		const { code, output } = await run(['tsx', 'tests/bench/run.ts'], { env, limitMs: LIMIT_MS });
		console.log(output.trimEnd());
		return code;
	} catch (error) {
		report(sentenceOf(error));
		return 1;
	}
}
