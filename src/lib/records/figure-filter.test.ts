import { describe, expect, test } from 'vitest';
import {
	filterFigures,
	NO_FILTER,
	readFigureFilter,
	writeFigureFilter,
	type FigureFilter
} from './figure-filter';
import { searchText } from './fold';
import type { FigureRow } from '../pages/views';

const said: FigureRow = {
	id: 'said',
	subject: { name: 'Garden', url: '/sites/garden/' },
	measure: { id: 'role', label: 'Role' },
	span: '',
	value: '',
	plainValue: '',
	asOf: '',
	basis: 'unknown',
	source: { publisher: 'Press 花园', url: '/sources/paper/' },
	conflicts: 0
};
const area = { id: 'area', label: 'Area' };
const small = { ...said, id: 'small', measure: area, value: 'over 9 km²', asOf: '2022' };
const large = { ...said, id: 'large', measure: area, value: '1,000 km²', asOf: '2020', basis: 'stated' };
const rows = [small, said, large];
const known = { measures: [area, said.measure], bases: [{ id: 'stated' }, { id: 'unknown' }] };
const ids = (filter: Partial<FigureFilter>) =>
	filterFigures(rows, { ...NO_FILTER, ...filter }, reading).map(({ id }) => id);
const reading = {
	textOf: ({ subject, measure, source }: FigureRow) =>
		searchText([subject.name, measure.label, source.publisher]),
	// all rows have one subject
	rankOf: (row: FigureRow, column: string) =>
		column === 'subject' ? 1 : ['said', 'small', 'large'].indexOf(row.id)
};

describe('filter', () => {
	test('every word must stand in the row, in either script', () => {
		expect(ids({ q: 'garden ROLE' })).toEqual(['said']);
		expect(ids({ q: '花园' })).toEqual(['small', 'said', 'large']);
		expect(ids({ q: 'garden bridge' })).toEqual([]);
	});

	test('measure and date basis take away what has another', () => {
		expect(ids({ measure: 'area' })).toEqual(['small', 'large']);
		expect(ids({ measure: 'area', basis: 'stated' })).toEqual(['large']);
	});
});

describe('order', () => {
	test('rows are sorted by their ranks, and those without one come last both ways', () => {
		expect(ids({ sort: { column: 'value', isDescending: false } })).toEqual(['small', 'large', 'said']);
		expect(ids({ sort: { column: 'value', isDescending: true } })).toEqual(['large', 'small', 'said']);
	});

	test('dates are sorted by time', () => {
		expect(ids({ sort: { column: 'date', isDescending: false } })).toEqual(['large', 'small', 'said']);
	});

	test('rows that are equal keep their order both ways', () => {
		const same = { ...reading, rankOf: () => 1 };
		for (const isDescending of [false, true])
			expect(filterFigures(rows, { ...NO_FILTER, sort: { column: 'value', isDescending } }, same)).toEqual(
				rows
			);
	});

	test('the rows that were given keep their order', () => {
		ids({ sort: { column: 'value', isDescending: true } });
		expect(rows).toEqual([small, said, large]);
	});
});

describe('address', () => {
	test('a filter survives the address, and foreign parameters stay', () => {
		const filter = {
			q: 'a b',
			measure: 'role',
			basis: 'stated',
			sort: { column: 'date', isDescending: true }
		} as const;
		const query = writeFigureFilter(new URLSearchParams('embed=1&q=old'), filter);
		expect(query.toString()).toBe('embed=1&q=a+b&measure=role&basis=stated&sort=-date');
		expect(readFigureFilter(query, known)).toEqual(filter);
	});

	test('the order that nobody chose is by subject, and stands in no address', () => {
		expect(NO_FILTER.sort).toEqual({ column: 'subject', isDescending: false });
		for (const text of ['', 'sort=subject', 'sort=colour']) {
			const query = new URLSearchParams(text);
			expect(readFigureFilter(query, known)).toEqual(NO_FILTER);
			expect(writeFigureFilter(query, NO_FILTER).toString()).toBe('');
		}
		const turned = readFigureFilter(new URLSearchParams('sort=-subject'), known);
		expect(writeFigureFilter(new URLSearchParams(), turned).toString()).toBe('sort=-subject');
	});

	test('what names nothing is dropped', () => {
		const query = new URLSearchParams('measure=weight&basis=guess&sort=colour&q=%20');
		expect(readFigureFilter(query, known)).toEqual(NO_FILTER);
		expect(writeFigureFilter(query, NO_FILTER).toString()).toBe('');
	});

	test.each([
		['%E4%B8', ''],
		['%00', ''],
		['a%00b', 'ab'],
		['%E8%8B%8F%E4%B8', '苏'],
		['%00+a+', 'a'],
		[`${'x'.repeat(99)}${encodeURIComponent('😀')}`, 'x'.repeat(99)]
	])('what is no text in q=%s is left out of the filter and of the address', (q, wanted) => {
		const query = new URLSearchParams(`embed=1&q=${q}`);
		const filter = readFigureFilter(query, known);
		expect(filter).toEqual({ ...NO_FILTER, q: wanted });
		expect(writeFigureFilter(query, filter).get('q') ?? '').toBe(wanted);
	});

	test('what is no text in other parts of the address or in what is typed is left out too', () => {
		const query = writeFigureFilter(new URLSearchParams('x=%E4%B8'), { ...NO_FILTER, q: 'a\0' });
		expect(query.toString()).toBe('x=&q=a');
	});
});
