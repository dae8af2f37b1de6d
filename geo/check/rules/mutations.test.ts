import { expect, test } from 'vitest';
import { faults, mutate } from '../../../tests/mutations/mutate';
import { rules } from '../rules';

test('every rule has a fault that is planted for it', () => {
	const planted = new Set(faults.map(({ rule }) => rule));
	expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

test('a fault of each rule, planted in the real records, is told by that rule', { timeout: 120_000 }, () => {
	const sample = [...new Map(faults.map((fault) => [fault.rule, fault])).values()];
	const { outcomes } = mutate(sample, 7);
	expect(outcomes).toHaveLength(sample.length);
	expect(outcomes.filter(({ isCaught }) => !isCaught)).toEqual([]);
});
