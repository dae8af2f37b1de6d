import { describe, expect, test } from 'vitest';
import {
	figureCounts,
	filterFigures,
	groupFigures,
	NO_FILTER,
	relaxations,
	toggled,
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

	test('a facet takes away what has none of its values, and two facets what has not both', () => {
		expect(ids({ values: { measure: ['area'] } })).toEqual(['small', 'large']);
		expect(ids({ values: { measure: ['area', 'role'] } })).toEqual(['small', 'said', 'large']);
		expect(ids({ values: { measure: ['area'], basis: ['stated'] } })).toEqual(['large']);
		expect(ids({ values: { subject: ['garden'], kind: ['site'], source: ['paper'] } })).toHaveLength(3);
		expect(ids({ values: { kind: ['city'] } })).toEqual([]);
	});

	test('years hold what is dated in them, both ends too, and nothing without a date', () => {
		expect(ids({ years: { from: 2020, to: 2022 } })).toEqual(['small', 'large']);
		expect(ids({ years: { from: 2021, to: 2030 } })).toEqual(['small']);
		expect(ids({ years: { from: 2023, to: 2023 } })).toEqual([]);
	});

	test('conflicts alone leave what nobody contradicts out', () => {
		const doubted = { ...small, id: 'doubted', conflicts: 2 };
		const shown = filterFigures([...rows, doubted], { ...NO_FILTER, isConflict: true }, reading);
		expect(shown.map(({ id }) => id)).toEqual(['doubted']);
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

describe('counts', () => {
	test('each choice is counted with the other parts of the filter, and without its own', () => {
		const counts = figureCounts(rows, { ...NO_FILTER, values: { measure: ['area'], basis: ['stated'] } });
		expect([...counts.measure]).toEqual([['area', 1]]);
		expect([...counts.basis]).toEqual([
			['unknown', 1],
			['stated', 1]
		]);
		expect(counts.conflict).toBe(0);
	});

	test('what only the want of a date keeps out is counted while years are asked for', () => {
		const years = { from: 2020, to: 2020 };
		expect(figureCounts(rows, NO_FILTER).undated).toBe(0);
		expect(figureCounts(rows, { ...NO_FILTER, years }).undated).toBe(1);
		expect(figureCounts(rows, { ...NO_FILTER, years, values: { measure: ['area'] } }).undated).toBe(0);
	});
});

describe('relaxing', () => {
	test('what to leave out is said with the rows that this would show, the most first', () => {
		const filter: FigureFilter = {
			...NO_FILTER,
			q: 'role',
			values: { measure: ['area'], kind: ['site'] }
		};
		expect(relaxations(rows, filter, reading)).toEqual([
			{ parts: ['q'], count: 2 },
			{ parts: ['measure'], count: 1 }
		]);
	});

	test('where no single part is to blame as few as can be are left out together', () => {
		const filter: FigureFilter = {
			...NO_FILTER,
			q: 'bridge',
			isConflict: true,
			values: { measure: ['area'] }
		};
		expect(relaxations(rows, filter, reading)).toEqual([{ parts: ['q', 'conflict'], count: 2 }]);
		expect(relaxations([], filter, reading)).toEqual([]);
	});

	test('a value is put in and taken out, and the last takes its facet along', () => {
		const two = toggled(toggled(NO_FILTER, 'measure', 'area'), 'measure', 'role');
		expect(two.values).toEqual({ measure: ['area', 'role'] });
		expect(toggled(toggled(two, 'measure', 'area'), 'measure', 'role')).toEqual(NO_FILTER);
	});
});

describe('groups', () => {
	test('rows come in groups in the order of their names, and keep theirs in each', () => {
		const groups = groupFigures([large, said, small], 'measure', (row) => (row.id === 'said' ? 1 : 2));
		expect(groups.map(({ key, name, rows: held }) => [key, name, held.map(({ id }) => id)])).toEqual([
			['role', 'Role', ['said']],
			['area', 'Area', ['large', 'small']]
		]);
		expect(groupFigures(rows, null, () => 0)).toEqual([{ key: '', name: '', rows }]);
	});
});
