import { expect, test } from 'vitest';
import { damagesToldTwice } from '../../../tests/mutations/damage';

test('one wrong field is one problem, whatever follows from it', { timeout: 60_000 }, () => {
	const { broken, toldTwice } = damagesToldTwice('tests/fixtures/records', 37);
	expect(toldTwice).toEqual([]);
	expect(broken).toBeGreaterThan(70);
});
