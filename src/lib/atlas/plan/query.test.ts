import { expect, test } from 'vitest';
import { formatPlanQuery, parsePlanQuery } from './query';

const corrected = (query: string) => formatPlanQuery(parsePlanQuery(new URLSearchParams(query)));

test('a query without lists means freight that runs', () => {
	expect(parsePlanQuery(new URLSearchParams('from=chongqing&to=singapore'))).toEqual({
		from: 'chongqing',
		to: 'singapore',
		modes: ['rail', 'sea', 'road', 'river'],
		statuses: ['operating'],
		path: 1
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
	['from=a&to=b&path=4', 'from=a&to=b'],
	['from=a&to=b&path=1.5', 'from=a&to=b'],
	['path=x', ''],
	['', '']
])('%s is corrected to %s, which stays as it is', (query, wanted) => {
	expect(corrected(query)).toBe(wanted);
	expect(corrected(wanted)).toBe(wanted);
});
