import { expect, test } from 'vitest';
import { readRecords } from '../../geo/read/read';
import { formatLocator } from '../../src/lib/words/locator';

test('every locator of the records has a Chinese wording', () => {
	const { claims } = readRecords('geo/records').records;
	const english = claims
		.map((claim) => formatLocator(claim.locator, 'zh'))
		.filter((text) => /[a-z]/i.test(text));
	expect(english).toEqual([]);
});
