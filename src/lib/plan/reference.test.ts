import { expect, test } from 'vitest';
import { formatPathReference, parsePathReference } from './reference';

test.each([
	['chongqing-tuanjiecun..port-klang..1', 'chongqing-tuanjiecun..port-klang..1'],
	['A..B..2', 'a..b..2'],
	['a..b..9', 'a..b..1'],
	['a..b..2..rail-sea..operating-trial', 'a..b..2..rail-sea..operating-trial'],
	['a..b..2..sea-rail-balloon..operating', 'a..b..2..rail-sea..operating'],
	['a..b..2..rail-sea-road-river..operating', 'a..b..2'],
	['a..b..1..air..', 'a..b..1..air..operating'],
	['a..b', null],
	['a..b..1..air', null],
	['a....1', null],
	['a..<b>..1', null],
	['ilstc-central', null],
	['', null]
])('"%s" is read as %s', (text, wanted) => {
	const found = parsePathReference(text);
	expect(found && formatPathReference(found)).toBe(wanted);
});
