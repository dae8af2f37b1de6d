import { expect, test } from 'vitest';
import type { Figure } from '../pages/views';
import { formatFigure } from './figure';
import { formatKm } from './number';

type Written = Omit<Figure, 'said'>;

function figure(fields: Partial<Written>): Written {
	return {
		value: null,
		valueMax: null,
		valueText: null,
		qualifier: 'exact',
		unit: 'projects',
		unitLabel: 'projects',
		...fields
	};
}

test('numbers are grouped and keep their published decimals', () => {
	expect(formatFigure(figure({ value: 20000 }), 'en')).toEqual({
		number: '20,000',
		gap: ' ',
		unit: 'projects'
	});
	expect(formatFigure(figure({ value: 312.62, unit: 'km', unitLabel: 'km' }), 'en').number).toBe('312.62');
	expect(formatFigure(figure({ value: 20, valueMax: 22 }), 'en').number).toBe('20–22');
});

test('Chinese money is moved to 亿 without a change of value', () => {
	const money = (unit: string, value: number) => formatFigure(figure({ unit, value }), 'zh');
	expect(money('cny-billion', 24)).toEqual({ number: '240', gap: '', unit: '亿元' });
	expect(money('cny-billion', 481.5)).toEqual({ number: '4815', gap: '', unit: '亿元' });
	expect(money('usd-billion', 3.43)).toEqual({ number: '34.3', gap: '', unit: '亿美元' });
	expect(money('usd-billion', 1.34)).toEqual({ number: '13.4', gap: '', unit: '亿美元' });
	expect(money('cny-million', 200)).toEqual({ number: '2', gap: '', unit: '亿元' });
	expect(money('cny-trillion', 1)).toEqual({ number: '1', gap: '', unit: '万亿元' });
	expect(money('sgd-billion', 4.65)).toEqual({ number: '46.5', gap: '', unit: '亿新加坡元' });
});

test('Chinese counts in 万 and 亿, as its sentences do, and English by thousands', () => {
	const counted = (value: number, unit = 'teu') => formatFigure(figure({ value, unit }), 'zh').number;
	expect([4018, 10000, 50000, 272300, 44660000, 123456789].map((value) => counted(value))).toEqual([
		'4018',
		'1万',
		'5万',
		'27.23万',
		'4466万',
		'1.23456789亿'
	]);
	// 14,600 times 亿
	expect(formatFigure(figure({ unit: 'usd-billion', value: 1460 }), 'zh')).toEqual({
		number: '1.46',
		gap: '',
		unit: '万亿美元'
	});
	expect(formatFigure(figure({ unit: 'usd-billion', value: 1460, valueMax: 1500 }), 'zh')).toEqual({
		number: '1.46万–1.5万',
		gap: '',
		unit: '亿美元'
	});
	expect(formatFigure(figure({ value: 44660000 }), 'en').number).toBe('44,660,000');
});

test('English money is written short', () => {
	const bonds = figure({ unit: 'usd-billion', unitLabel: 'billion US dollars', value: 1.34 });
	expect(formatFigure(bonds, 'en')).toEqual({ number: '1.34', gap: ' ', unit: 'bn US$' });
});

test('dates and statements have no unit', () => {
	expect(formatFigure(figure({ unit: 'date', valueText: '2015-11' }), 'en')).toEqual({
		number: 'Nov 2015',
		gap: '',
		unit: ''
	});
	expect(formatFigure(figure({ unit: 'statement' }), 'en')).toEqual({ number: '', gap: '', unit: '' });
});

test('places in order are written as ordinals', () => {
	const third = figure({ unit: 'ordinal', value: 3, unitLabel: '' });
	expect(formatFigure(third, 'en').number).toBe('3rd');
	expect(formatFigure(third, 'zh').number).toBe('第3');
});

test('one of a thing is written in the singular, and per cent close to its number', () => {
	const weekly = figure({ unit: 'services-per-week', unitLabel: 'services a week', value: 1 });
	expect(formatFigure(weekly, 'en').unit).toBe('service a week');
	expect(formatFigure({ ...weekly, value: 2 }, 'en').unit).toBe('services a week');
	expect(formatFigure({ ...weekly, valueMax: 2 }, 'en').unit).toBe('services a week');
	expect(formatFigure(figure({ unit: 'percent', unitLabel: '%', value: 12 }), 'en').gap).toBe('');
});

test('kilometres are whole above a hundred', () => {
	expect(formatKm(2505.4, 'en')).toBe('2,505 km');
	expect(formatKm(4.56, 'en')).toBe('4.6 km');
	expect(formatKm(2505.4, 'zh')).toBe('2505公里');
	// in full, where a count would be told as 1.1179万
	expect(formatKm(11_179, 'zh')).toBe('11179公里');
	expect(formatFigure(figure({ unit: 'km', unitLabel: '公里', value: 11_179 }), 'zh').number).toBe('11179');
});
