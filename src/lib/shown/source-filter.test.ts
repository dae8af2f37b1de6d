import { expect, test } from 'vitest';
import type { SourceRow } from '../pages/views';
import {
	ALL_SOURCES,
	listedSources,
	readSourceFilter,
	sourceChoices,
	writeSourceFilter,
	type SourceFilter
} from './source-filter';

const row = (id: string, more: Partial<SourceRow> = {}): SourceRow => ({
	id,
	url: `/sources/${id}/`,
	title: `Title of ${id}`,
	publisher: 'Xinhua',
	date: '2025-01-01',
	kind: 'page',
	language: 'en',
	quality: 'Good',
	address: `https://example.org/${id}`,
	claims: 1,
	ranks: [0, 0],
	...more
});
const SOURCES = [
	row('a', { date: '2024-05', claims: 3, ranks: [1, 2] }),
	row('b', { date: null, kind: 'article', address: null, claims: 9, ranks: [2, 0] }),
	row('c', {
		date: '2026-01-09',
		language: 'zh',
		publisher: '新华社',
		title: '西部陆海新通道',
		ranks: [0, 1]
	})
];
const idsOf = (more: Partial<SourceFilter>): string =>
	listedSources(SOURCES, { ...ALL_SOURCES, ...more })
		.map(({ id }) => id)
		.join('');

test('the newest come first unless something else is asked, and those without a date last either way', () => {
	expect(idsOf({})).toBe('cab');
	expect(idsOf({ sort: 'date' })).toBe('acb');
	expect(idsOf({ sort: 'publisher' })).toBe('cab');
	expect(idsOf({ sort: 'title' })).toBe('bca');
	expect(idsOf({ sort: '-claims' })).toBe('bac');
	expect(idsOf({ sort: 'claims' })).toBe('cab');
});

test('words of title, publisher and address, kind, language and address narrow the list', () => {
	expect(idsOf({ q: 'xinhua' })).toBe('ab');
	expect(idsOf({ q: '陆海 新华' })).toBe('c');
	expect(idsOf({ q: 'example.org/a' })).toBe('a');
	expect(idsOf({ kind: 'article' })).toBe('b');
	expect(idsOf({ language: 'zh' })).toBe('c');
	expect(idsOf({ address: '0' })).toBe('b');
	expect(idsOf({ address: '1', q: 'xinhua' })).toBe('a');
});

test('an address gives back the filter that it was written from, and says what it cannot read', () => {
	const filter: SourceFilter = { q: '陆海', kind: 'page', language: 'zh', address: '1', sort: '-claims' };
	const query = writeSourceFilter(filter);
	expect(readSourceFilter(new URLSearchParams(query), SOURCES)).toEqual({ filter, dropped: [] });
	expect(writeSourceFilter(ALL_SOURCES)).toBe('');
	const wrong = new URLSearchParams('kind=song&address=2&sort=-title&q=%00 a');
	expect(readSourceFilter(wrong, SOURCES)).toEqual({
		filter: { ...ALL_SOURCES, q: 'a' },
		dropped: ['kind=song', 'address=2', 'sort=-title']
	});
});

test('a choice says how many sources it would list beside the rest of the filter', () => {
	expect(sourceChoices(SOURCES, { ...ALL_SOURCES, language: 'en', address: '0' }, 'address')).toEqual([
		{ id: '1', count: 1 },
		{ id: '0', count: 1 }
	]);
	expect(sourceChoices(SOURCES, { ...ALL_SOURCES, language: 'zh' }, 'kind')).toEqual([
		{ id: 'page', count: 1 },
		{ id: 'article', count: 0 }
	]);
});
