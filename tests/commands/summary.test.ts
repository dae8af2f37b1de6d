import { expect, test } from 'vitest';
import { countOf, summedLine } from '../support/summary.mjs';

const VITEST = JSON.stringify({ numPassedTests: 12, numFailedTests: 2, numPendingTests: 1 });
const PLAYWRIGHT = JSON.stringify({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 } });

test('the summed line is the sum over all runners', () => {
	const counts = [{ passed: 1, failed: 0 }, countOf(VITEST, false), countOf(PLAYWRIGHT, false)];
	expect(summedLine(counts)).toBe('20 passed, 4 failed');
	expect(summedLine([])).toBe('0 passed, 0 failed');
});

test('a runner that failed without a failing test counts one failure', () => {
	expect(countOf(JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }), false)).toEqual({
		passed: 5,
		failed: 1
	});
});

test('a runner that wrote no report counts one failure', () => {
	expect(countOf(undefined, false)).toEqual({ passed: 0, failed: 1 });
});
