import { expect, test } from 'vitest';
import { withQuery } from './query-address';

test.each([
	['?a=1&view=5.2/23/113&b=2', 'a=x&b=y', '?a=x&b=y&view=5.2/23/113'],
	['?embed=1&a=1', '', '?embed=1'],
	['?view=5.2/23/113&a=1&embed=1', 'a=x', '?view=5.2/23/113&a=x&embed=1'],
	['?embed=1', 'a=x', '?embed=1&a=x'],
	['?x=%E4%B8&%00y=1%EF%BF%BF&a=1', '', '?x=&y=1'],
	['?a=1', '', ''],
	['', 'modes=rail,sea', '?modes=rail,sea']
])('%s with %s is %s', (search, parts, wanted) => {
	const url = withQuery(new URL(`https://example.org/compare/${search}#x`), ['a', 'b'], parts);
	expect([url.search, url.hash]).toEqual([wanted, '#x']);
});
