import { expect, test } from 'vitest';
import { faults, mutate } from '../../tests/mutations/mutate';
import { rules } from './rules';

test('every rule has a fault that is planted for it', () => {
	const planted = new Set(faults.map(({ rule }) => rule));
	expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

test('a fault of each kind, planted in the real records, is told by its own rule', { timeout: 60_000 }, () => {
	const { outcomes } = mutate(faults.length, 7);
	expect(outcomes.filter(({ isCaught }) => !isCaught)).toEqual([]);
});
