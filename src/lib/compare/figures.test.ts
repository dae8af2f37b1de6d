import { expect, test } from 'vitest';
import { compareFigures } from './figures';
import type { Figure } from '../pages/views';

const UNITS = [
	'projects',
	'percent',
	'days',
	'km',
	'usd-billion',
	'cny-million',
	'cny-billion',
	'cny-trillion',
	'date'
];

function figure(value: number | string, unit: string, more: Partial<Figure> = {}): Figure {
	const isDate = typeof value === 'string';
	return {
		value: isDate ? null : value,
		valueMax: null,
		valueText: isDate ? value : null,
		qualifier: 'exact',
		unit,
		unitLabel: unit,
		said: { number: String(value), gap: ' ', unit },
		...more
	};
}

test.each([
	[
		'dates by time',
		[
			figure('2018', 'date'),
			figure('2019-01-02', 'date'),
			figure('2019-01-07', 'date'),
			figure('2019-09-06', 'date'),
			figure('2019-10', 'date')
		]
	],
	[
		'amounts of one currency by size, whatever their scale',
		[
			figure(200, 'cny-million'),
			figure(24, 'cny-billion'),
			figure(30000, 'cny-million'),
			figure(1.2, 'cny-trillion')
		]
	],
	[
		'currencies, dates, lengths and counts apart',
		[
			figure(900, 'projects'),
			figure(5, 'km'),
			figure(0.1, 'usd-billion'),
			figure(1, 'cny-million'),
			figure('1990', 'date')
		]
	],
	['numbers below zero first', [figure(-5, 'percent'), figure(0, 'percent'), figure(12.5, 'percent')]],
	[
		'what is under a number before it, what is over it behind',
		[
			figure(10, 'days', { qualifier: 'under' }),
			figure(10, 'days'),
			figure(10, 'days', { qualifier: 'over' }),
			figure(11, 'days', { qualifier: 'nearly' })
		]
	],
	[
		'ranges by their lower end',
		[figure(19, 'days'), figure(20, 'days'), figure(20, 'days', { valueMax: 22 }), figure(21, 'days')]
	],
	['units that nobody listed last', [figure('2020', 'date'), figure(1, 'furlongs')]]
])('%s', (_, figures) => {
	expect(figures.toReversed().sort(compareFigures(UNITS))).toEqual(figures);
});

test('figures of one size are equal', () => {
	const compare = compareFigures(UNITS);
	expect(compare(figure(1, 'cny-billion'), figure(1000, 'cny-million'))).toBe(0);
	expect(compare(figure('2020', 'date'), figure('2020', 'date'))).toBe(0);
	expect(compare(figure('', 'statement'), figure('', 'statement'))).toBe(0);
});
