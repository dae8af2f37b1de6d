import { describe, expect, test } from 'vitest';
import { filterFigures, NO_FILTER, readFigureFilter, writeFigureFilter } from './figure-filter';
import type { FigureRow } from './views';

function row(id: string, fields: Partial<FigureRow>): FigureRow {
	return {
		id,
		subject: { name: 'Garden', other: '花园', url: '/sites/garden/' },
		measure: 'Area',
		measureId: 'area',
		figure: {
			value: null,
			valueMax: null,
			valueText: null,
			qualifier: 'exact',
			unit: 'square-km',
			unitLabel: 'km²'
		},
		qualifierLabel: '',
		span: null,
		asOf: null,
		dateBasis: 'unknown',
		source: { id: 'paper', n: 1, title: 'A paper', publisher: 'Press', date: null, url: '/sources/paper/' },
		url: `/sites/garden/#${id}`,
		conflicts: 0,
		...fields
	};
}

const base = row('', {});
const small = row('small', { figure: { ...base.figure, value: 9 }, asOf: '2022' });
const large = row('large', { figure: { ...base.figure, value: 10 }, asOf: '2020', dateBasis: 'stated' });
const said = row('said', { measure: 'Role', measureId: 'role' });
const rows = [small, said, large];
const ids = (filter: Partial<typeof NO_FILTER>) =>
	filterFigures(rows, { ...NO_FILTER, ...filter }).map(({ id }) => id);

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
	test('values are sorted as numbers, and rows without one come last both ways', () => {
		expect(ids({ sort: { column: 'value', isDescending: false } })).toEqual(['small', 'large', 'said']);
		expect(ids({ sort: { column: 'value', isDescending: true } })).toEqual(['large', 'small', 'said']);
	});

	test('dates are sorted by time', () => {
		expect(ids({ sort: { column: 'date', isDescending: false } })).toEqual(['large', 'small', 'said']);
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
		expect(readFigureFilter(query, rows)).toEqual(filter);
	});

	test('what names nothing is dropped', () => {
		const query = new URLSearchParams('measure=weight&basis=guess&sort=colour&q=%20');
		expect(readFigureFilter(query, rows)).toEqual(NO_FILTER);
		expect(writeFigureFilter(query, NO_FILTER).toString()).toBe('');
	});
});
