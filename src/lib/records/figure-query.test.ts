import { describe, expect, test } from 'vitest';
import type { FigureRow } from '../pages/views';
import { NO_FILTER, type FigureFilter } from './figure-filter';
import { filterTerms, readFigureFilter, writeFigureFilter } from './figure-query';

function row(subject: string, source: string, asOf: string): FigureRow {
	return {
		id: `${subject}-${source}`,
		subject: { name: '', url: `/sites/${subject}/` },
		measure: { id: 'role', label: '' },
		span: '',
		value: '',
		plainValue: '',
		asOf,
		basis: 'stated',
		source: { publisher: '', url: `/sources/${source}/` },
		conflicts: 0
	};
}

const lists = { measures: [{ id: 'area' }, { id: 'role' }], bases: [{ id: 'stated' }, { id: 'unknown' }] };
const terms = filterTerms(
	[row('garden', 'paper', '2015-03'), row('tower', 'book', '2021'), row('tower', 'paper', '')],
	lists
);
const read = (query: string | URLSearchParams) => readFigureFilter(new URLSearchParams(query), terms);

describe('address', () => {
	test('a filter survives the address, and foreign parameters stay', () => {
		const filter: FigureFilter = {
			q: 'a b',
			values: { subject: ['tower', 'garden'], measure: ['role'], source: ['book'], basis: ['stated'] },
			years: { from: 2016, to: 2020 },
			isConflict: true,
			sort: { column: 'date', isDescending: true },
			grouping: 'measure'
		};
		const query = writeFigureFilter(new URLSearchParams('embed=1&q=old'), filter);
		expect(decodeURIComponent(query.toString())).toBe(
			'embed=1&q=a+b&subject=tower,garden&measure=role&source=book&basis=stated&date=2016-2020&conflict=1&group=measure&sort=-date'
		);
		expect(read(query)).toEqual({ filter, dropped: [] });
	});

	test('the order that nobody chose is by subject, and stands in no address', () => {
		expect(NO_FILTER.sort).toEqual({ column: 'subject', isDescending: false });
		for (const text of ['', 'sort=subject', 'sort=colour']) {
			const query = new URLSearchParams(text);
			expect(read(query).filter).toEqual(NO_FILTER);
			expect(writeFigureFilter(query, NO_FILTER).toString()).toBe('');
		}
		const turned = read('sort=-subject').filter;
		expect(writeFigureFilter(new URLSearchParams(), turned).toString()).toBe('sort=-subject');
	});

	test('what names nothing is dropped and said, and what is known beside it stays', () => {
		const query = new URLSearchParams(
			'measure=weight,role&basis=guess&kind=castle,site&sort=colour&q=%20&conflict=yes&group=colour'
		);
		const { filter, dropped } = read(query);
		expect(filter).toEqual({ ...NO_FILTER, values: { measure: ['role'], kind: ['site'] } });
		expect(dropped).toEqual(['kind=castle', 'measure=weight', 'basis=guess', 'conflict=yes', 'sort=colour']);
		expect(writeFigureFilter(query, filter).toString()).toBe('measure=role&kind=site');
	});

	test('of 10,000 characters little is said', () => {
		const { filter, dropped } = read(`measure=${'x'.repeat(10_000)}&subject=${'y,'.repeat(5000)}`);
		expect(filter).toEqual(NO_FILTER);
		expect(dropped.join().length).toBeLessThan(400);
	});

	test.each([
		['2015', '2015'],
		['2016-2020', '2016-2020'],
		['2020-2016', '2016-2020'],
		['1800-2016', '2015-2016'],
		['1066', '2015'],
		['2019-9999', '2019-2021'],
		['20', ''],
		['2015-', ''],
		['<b>', '']
	])('date=%s is read as %s, in the years that there are', (date, wanted) => {
		const { filter, dropped } = read(new URLSearchParams({ date }));
		expect(writeFigureFilter(new URLSearchParams(), filter).get('date') ?? '').toBe(wanted);
		expect(dropped).toEqual(wanted ? [] : [`date=${date}`]);
	});

	test('before the rows are there their ids and years are taken as they are written', () => {
		const { filter, dropped } = readFigureFilter(
			new URLSearchParams('subject=nowhere,<b>&date=1066&measure=weight'),
			filterTerms([], lists)
		);
		expect(filter).toEqual({
			...NO_FILTER,
			values: { subject: ['nowhere'] },
			years: { from: 1066, to: 1066 }
		});
		expect(dropped).toEqual(['subject=<b>', 'measure=weight']);
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
		const { filter } = read(query);
		expect(filter).toEqual({ ...NO_FILTER, q: wanted });
		expect(writeFigureFilter(query, filter).get('q') ?? '').toBe(wanted);
	});

	test('what is no text in other parts of the address or in what is typed is left out too', () => {
		const query = writeFigureFilter(new URLSearchParams('x=%E4%B8'), { ...NO_FILTER, q: 'a\0' });
		expect(query.toString()).toBe('x=&q=a');
	});
});
