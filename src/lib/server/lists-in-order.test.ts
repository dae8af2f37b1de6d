import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import type { Language } from '../address/language';
import type { AnyPage } from '../pages/index';
import { ALL_SOURCES, listedSources } from '../shown/source-filter';
import { legendOf } from './page-files';
import { pageAt } from './page-at';
import { recordLists } from './record-lists';

/** Every list of names on these pages that has no other order than that of the names. */
function listsOf(page: AnyPage): string[][] {
	const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
	const legend = legendOf(page)?.traced ?? [];
	if (page.kind === 'figures')
		return [page.measures.map(({ label }) => label), page.rows.map(({ subject }) => subject.name)];
	if (page.kind === 'home')
		return [legend, names(page.cities), names(page.routes), names(page.unplaced), names(page.sites)];
	if (page.kind === 'routes' || page.kind === 'compare')
		return page.groups.map(({ routes }) => names(routes));
	if (page.kind === 'city') return [names(page.sites), names(page.organisations), names(page.nodes)];
	if (page.kind === 'site') return [names(page.inside), names(page.siblings)];
	if (page.kind === 'bilateral') return page.organisations.map(({ list }) => names(list));
	// the newest come first there until somebody asks for the order of names
	if (page.kind === 'sources')
		return (['title', 'publisher'] as const).map((sort) =>
			listedSources(page.sources, { ...ALL_SOURCES, sort }).map((source) => source[sort])
		);
	if (page.kind === 'quality')
		return [names(page.placeholders), names(page.withoutPosition), names(page.unusedNodes)];
	throw new Error(`${page.path}: found a ${page.kind}, wanted a page with lists of names`);
}

const PATHS = [
	'/',
	'/figures/',
	'/routes/',
	'/compare/',
	'/cities/chongqing/',
	'/sites/gkc/',
	'/bilateral/',
	'/sources/',
	'/quality/'
];

/** The first letters of a name, without what dictionaries pass over: enough to tell most neighbours apart. */
const start: Record<Language, (name: string) => string> = {
	en: (name) => /[a-z]/.exec(name.normalize('NFD').toLowerCase())?.[0] ?? '',
	zh: (name) =>
		/[a-z]+/.exec(pinyin(name, { toneType: 'none', nonZh: 'consecutive', v: true }).toLowerCase())?.[0] ?? ''
};

test.each([
	['en', ''],
	['zh', '/zh']
] as const)('lists of names in %s stand by their names', (language, prefix) => {
	for (const path of PATHS) {
		const page = pageAt(`${prefix}${path}`);
		if (!page) throw new Error(`${prefix}${path}: found no page, wanted one`);
		const lists = listsOf(page).map((names) =>
			names.filter((name) => /^[\p{L}《“]/u.test(name)).map(start[language])
		);
		expect(lists.flat().length).toBeGreaterThan(0);
		for (const starts of lists) expect({ path, starts }).toEqual({ path, starts: starts.toSorted() });
	}
});

test('the page for unknown addresses lists records by their English names', () => {
	for (const { kind, records } of recordLists().filter((list) => list.kind !== 'routes')) {
		const starts = records.map(({ name }) => start.en(name));
		expect({ kind, starts }).toEqual({ kind, starts: starts.toSorted() });
	}
});
