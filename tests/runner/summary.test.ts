import { expect, test } from 'vitest';
import { countOf, reasonsIn, summedLine } from './summary.mjs';

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

test('the reason why tests did not run is told once', () => {
	const skipped = { annotations: [{ type: 'skip', description: 'not compared: another browser' }] };
	const noted = { annotations: [{ type: 'slow', description: 'takes long' }] };
	const specs = [{ tests: [skipped] }, { tests: [skipped] }, { tests: [noted] }];
	expect(reasonsIn(JSON.stringify({ suites: [{ suites: [{ specs }] }] }))).toEqual([
		'not compared: another browser'
	]);
	expect([reasonsIn(VITEST), reasonsIn(undefined)]).toEqual([[], []]);
});
