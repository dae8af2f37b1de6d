import { expect, test } from 'vitest';
import { readListQuery, writeListQuery } from './list-query';
import {
	facetCounts,
	isInBox,
	isLetThrough,
	NO_SITE_FILTER,
	readSiteFilter,
	relaxations,
	writeSiteFilter,
	type FilteredSite
} from './site-filter';
import { sectionsOf, type ListedSite } from './site-sections';
import { knownIn, yearSpan } from './years';

const site = (id: string, kind: string, city: string, year: number | null): FilteredSite => ({
	id,
	ids: [id],
	year,
	lngLat: [113, 23],
	kind: [kind],
	sector: ['urban', 'research'],
	city: [city],
	country: ['CN'],
	status: ['operating'],
	organisation: [],
	accuracy: ['district']
});
const sites = [
	site('one', 'park', 'wuxi', 1993),
	site('two', 'park', 'suzhou', 1994),
	site('three', 'hospital', 'suzhou', null)
];
const ids = {
	kind: new Set(['park', 'hospital', 'port']),
	sector: new Set(['urban', 'research']),
	city: new Set(['wuxi', 'suzhou']),
	country: new Set(['CN']),
	status: new Set(['operating']),
	organisation: new Set(['nus']),
	accuracy: new Set(['district']),
	ids: new Set(['one', 'two', 'three'])
};
const terms = { ids, years: yearSpan(sites, 2026) };
const read = (query: string) => readSiteFilter(new URLSearchParams(query), terms);
const found = (query: string) =>
	sites.filter((one) => isLetThrough(one, read(query).filter)).map(({ id }) => id);

test('of one facet any value is enough, of several facets each must hold, and a year nobody states is let through', () => {
	expect(found('kind=park,hospital&city=suzhou')).toEqual(['two', 'three']);
	expect(found('year=1993')).toEqual(['one', 'three']);
	expect(found('year=1994-2000')).toEqual(['two', 'three']);
	expect(found('organisation=nus')).toEqual([]);
	expect(found('ids=three,one,none')).toEqual(['one', 'three']);
});

test('what names nothing is dropped and told; years are put in order and brought into the atlas', () => {
	expect(read('kind=park,castle&year=20x').dropped).toEqual(['kind=castle', 'year=20x']);
	expect(read('year=2500-1000').filter.years).toEqual({ from: 1990, to: 2026 });
	expect(read('year=1000').filter.years).toEqual({ from: null, to: 1990 });
	expect(read('__proto__=park&kind=constructor').dropped).toEqual(['kind=constructor']);
});

test('a filter that is written is read again as it was', () => {
	for (const query of ['kind=park,hospital&city=suzhou&year=1994-2000', 'year=2001', ''])
		expect(String(new URLSearchParams(writeSiteFilter(read(query).filter))).replaceAll('%2C', ',')).toBe(
			query
		);
});

test('a count says what its value would show beside the other filters, whatever is chosen of its own facet', () => {
	const counts = facetCounts(sites, read('kind=hospital&city=suzhou').filter);
	expect([...counts.kind]).toEqual([
		['park', 1],
		['hospital', 1]
	]);
	expect([...counts.city]).toEqual([['suzhou', 1]]);
	expect(facetCounts(sites, NO_SITE_FILTER).city.get('suzhou')).toBe(2);
});

test('what could be left out of a filter that finds nothing, the most helpful first', () => {
	expect(relaxations(sites, read('kind=hospital&city=wuxi&year=1990').filter)).toEqual([
		{ part: 'city', count: 1 }
	]);
	expect(relaxations(sites, read('kind=port&city=suzhou').filter)).toEqual([{ part: 'kind', count: 2 }]);
});

test('a place is in a box, also on a map that was turned round the globe', () => {
	expect(isInBox([113, 23], [110, 20, 115, 25])).toBe(true);
	expect(isInBox([113, 23], [470, 20, 475, 25])).toBe(true);
	expect(isInBox([113, 23], [-250, 20, -245, 25])).toBe(true);
	expect(isInBox([113, 23], [114, 20, 115, 25])).toBe(false);
	expect(isInBox(null, [-180, -90, 180, 90])).toBe(false);
});

test('how the list is told is read from an address and written as briefly as it can be', () => {
	const parts = (query: string) => {
		const { list, dropped } = readListQuery(new URLSearchParams(query));
		return [String(new URLSearchParams(writeListQuery(list))).replaceAll('%2C', ','), dropped];
	};
	expect(parts('sort=city&show=list&inview=0')).toEqual(['', ['inview=0', 'show=list']]);
	expect(parts('columns=year,kind,none&show=table&sort=year')).toEqual([
		'sort=year&show=table&columns=kind,year',
		['columns=none']
	]);
});

test('the list in sections: the largest first, what has no place at the end, the unknown year last', () => {
	const row = (id: string, city: string, kind: string, startYear: number | null, isPlaced = true) =>
		({ id, city, kind: { id: kind, label: kind }, startYear, isPlaced }) as ListedSite;
	const rows = [
		row('a', 'x', 'park', null),
		row('b', 'y', 'port', 2000),
		row('c', 'y', 'park', 1990),
		row('d', 'x', 'park', 2001, false)
	];
	const told = (sort: Parameters<typeof sectionsOf>[1]) =>
		sectionsOf(rows, sort).map(
			({ of, key, sites: all }) => `${of} ${key}: ${all.map(({ id }) => id).join('')}`
		);
	expect(told('city')).toEqual(['city y: bc', 'city x: a', 'unplaced : d']);
	expect(told('kind')).toEqual(['kind park: acd', 'kind port: b']);
	expect(told('year')).toEqual(['all : cbda']);
	expect(told('name')).toEqual(['all : abcd']);
	const first = (ids: string[], flagships = { title: 'First', ids: ['d', 'b', 'gone'] }) =>
		sectionsOf(
			rows.filter(({ id }) => ids.includes(id)),
			'city',
			flagships
		).map(({ key, sites: all }) => `${key}: ${all.map(({ id }) => id).join('')}`);
	expect(first(['a', 'b', 'c', 'd'])).toEqual(['First: db', 'x: a', 'y: c']);
	expect(first(['a', 'c'])).toEqual(['x: a', 'y: c']);
});

test('of each measure the latest claim that was known in a year', () => {
	const claims = [
		{ measure: 'ports', asOf: '2025-10' },
		{ measure: 'ports', asOf: '2022' },
		{ measure: 'countries', asOf: '2023-01-02' }
	];
	expect(knownIn(claims, null).map(({ asOf }) => asOf)).toEqual(['2025-10', '2023-01-02']);
	expect(knownIn(claims, 2022).map(({ asOf }) => asOf)).toEqual(['2022']);
	expect(knownIn(claims, 2021)).toEqual([]);
});
