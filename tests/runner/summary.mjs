// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @param {Count[]} counts
 * @returns {string} the last line of every test command
 */
export function summedLine(counts) {
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	return `${String(passed)} passed, ${String(failed)} failed`;
}

/**
 * What a test runner counted. A run that failed counts at least one failure, even when no test says so
 * (a file that cannot be loaded, a runner that crashed before it wrote its report).
 * @param {string | undefined} report the JSON report of Vitest or Playwright, if there is one
 * @param {boolean} isOk whether the runner ended well
 * @returns {Count}
 */
export function countOf(report, isOk) {
	const { passed, failed } = report === undefined ? { passed: 0, failed: 0 } : parsed(report);
	return { passed, failed: isOk ? failed : Math.max(failed, 1) };
}

/**
 * Why tests of Playwright did not run: what was not looked at is told, and counts as nothing.
 * @param {string | undefined} report
 * @returns {string[]} each reason once
 */
export function reasonsIn(report = '{}') {
	/** @type {Set<string>} */
	const reasons = new Set();
	JSON.parse(report, (_, /** @type {unknown} */ value) => {
		const { type, description } = /** @type {{ type?: string, description?: string }} */ (value ?? {});
		if (type === 'skip' && description) reasons.add(description);
		return value;
	});
	return [...reasons];
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
export function reportIn(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/**
 * @param {string} report
 * @returns {Count}
 */
function parsed(report) {
	/** @type {{ numPassedTests?: number, numFailedTests?: number, stats?: Record<string, number> }} */
	const { numPassedTests = 0, numFailedTests = 0, stats = {} } = JSON.parse(report);
	return {
		passed: numPassedTests + (stats.expected ?? 0),
		failed: numFailedTests + (stats.unexpected ?? 0) + (stats.flaky ?? 0)
	};
}
