import { expect, test } from 'vitest';
import {
	formatPathReference,
	formatPlanQuery,
	parsePathReference,
	parsePlanQuery,
	withinFound
} from './query';

const corrected = (query: string) => formatPlanQuery(parsePlanQuery(new URLSearchParams(query)));

test('a query without lists means freight that runs', () => {
	expect(parsePlanQuery(new URLSearchParams('from=chongqing&to=singapore'))).toEqual({
		from: 'chongqing',
		to: 'singapore',
		modes: ['rail', 'sea', 'road', 'river'],
		statuses: ['operating'],
		path: 1,
		leg: null,
		at: 0
	});
});

test.each([
	['from=chongqing&to=singapore', 'from=chongqing&to=singapore'],
	['to=singapore&from=chongqing', 'from=chongqing&to=singapore'],
	['from=Chongqing&to=%20singapore', 'from=chongqing&to=singapore'],
	['from=1;drop&to=a', 'to=a'],
	['from=nowhere', 'from=nowhere'],
	['modes=rail,balloon,sea', 'modes=rail,sea'],
	['modes=sea,rail', 'modes=rail,sea'],
	['modes=balloon', ''],
	['modes=', ''],
	['modes=road,river,sea,rail', ''],
	['status=planned,operating,nonsense', 'status=operating,planned'],
	['modes=air&status=unknown&x=1', 'modes=air&status=unknown'],
	['from=a&to=b&path=2', 'from=a&to=b&path=2'],
	['from=a&to=b&path=1', 'from=a&to=b'],
	['from=a&to=b&path=8', 'from=a&to=b&path=8'],
	['from=a&to=b&path=9', 'from=a&to=b'],
	['from=%E9%87%8D%E5%BA%86&to=Port%20%20Klang', 'from=%E9%87%8D%E5%BA%86&to=port%20klang'],
	['from=a&to=b&path=1.5', 'from=a&to=b'],
	['path=x', ''],
	['from=a&to=b&path=2&leg=3&at=0.42', 'from=a&to=b&path=2&leg=3&at=0.42'],
	['from=a&to=b&at=0.5&leg=2', 'from=a&to=b&leg=2&at=0.5'],
	['from=a&to=b&leg=2&at=7', 'from=a&to=b&leg=2&at=1'],
	['from=a&to=b&leg=2&at=-1', 'from=a&to=b&leg=2'],
	['from=a&to=b&leg=2&at=x', 'from=a&to=b&leg=2'],
	['from=a&to=b&leg=0&at=0.5', 'from=a&to=b'],
	['from=a&to=b&leg=1.5', 'from=a&to=b'],
	['from=a&to=b&leg=x', 'from=a&to=b'],
	['from=a&to=b&at=0.5', 'from=a&to=b'],
	['', '']
])('%s is corrected to %s, which stays as it is', (query, wanted) => {
	expect(corrected(query)).toBe(wanted);
	expect(corrected(wanted)).toBe(wanted);
});

test.each([
	['path=2&leg=2&at=0.5', [3, 4], 'path=2&leg=2&at=0.5'],
	['path=3&leg=99&at=0.5', [3, 4], 'path=2&leg=4&at=0.5'],
	['leg=99', [3], 'leg=3'],
	['leg=1&at=0.5', [0], ''],
	['path=2&leg=1', [], '']
])('of %s, where the paths that are found have %j legs, %s is left', (query, legs, wanted) => {
	expect(formatPlanQuery(withinFound(parsePlanQuery(new URLSearchParams(query)), legs))).toBe(wanted);
});

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
