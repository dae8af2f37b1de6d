import { expect, test } from 'vitest';
import { shortId, wholeId } from './short-id';

test.each([
	['singapore-exchange', 'Singapore Exchange', '', ''],
	['ports-2026-01', '', '2026-01-08', 'ports-~7'],
	['opening-2019', 'Opening', '2019-09', 'opening-~4'],
	['launch-2019-09-11', '', '2019-09-11', 'launch-~10'],
	['plan-2019', '', '2020', 'plan-2019']
])('%s beside "%s" and "%s" is %s, and whole again', (id, name, date, short) => {
	expect(shortId(id, name, date)).toBe(short);
	expect(wholeId(short, name, date)).toBe(id);
});
