import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import type { AnyPage } from '../pages/index';
import { pageAt } from './page-at';

type LegPage = Extract<AnyPage, { kind: 'leg' }>;

function legAt(path: string): LegPage {
	const page = pageAt(path);
	if (page?.kind !== 'leg') throw new Error(`found no leg at ${path}, wanted one`);
	return page;
}

test('a leg knows the towns that it passes in the order of travel, in the language of the page', () => {
	const townsOf = (path: string) =>
		legAt(path).moments.flatMap(({ kind, text }) => (kind === 'town' ? [text] : []));
	expect(townsOf('/routes/ilstc-central/1/')).toEqual(expect.arrayContaining(['Tongzi', 'Zunyi']));
	const [zunyi, tongzi] = ['遵义', '桐梓'].map((name) =>
		townsOf('/zh/routes/ilstc-central/1/').indexOf(name)
	);
	expect(tongzi).toBeGreaterThanOrEqual(0);
	expect(zunyi).toBeGreaterThan(tongzi ?? Infinity);
});

test('what happens where a leg begins is the first that is told on it, and nothing is told out of order', () => {
	for (const { id, legs } of readAtlas().routes) {
		for (const n of legs.keys()) {
			const { moments, legs: rows } = legAt(`/routes/${id}/${n + 1}/`);
			const places = moments.map(({ at }) => at);
			expect(places, `${id} ${n + 1}`).toEqual(places.toSorted((one, other) => one - other));
			const marks = rows[n]?.marks;
			const isTold = moments.some(({ kind }) => kind !== 'town' && kind !== 'site');
			const happens = marks
				? marks.borders.length > 0 || marks.hasGaugeBreak || (marks.isTransfer && n > 0)
				: false;
			expect(isTold, `${id} ${n + 1}`).toBe(happens);
		}
	}
});

test('the end of the last leg tells what was travelled and leads on, that of no other does', () => {
	const { arrival, of } = legAt('/routes/ilstc-central/1/');
	expect(arrival).toBeNull();
	const last = legAt(`/routes/ilstc-central/${of}/`);
	expect(last.arrival?.text).toMatch(new RegExp(`km drawn, ${of} legs$`));
	const urls = last.arrival?.links.map(({ url }) => url) ?? [];
	expect(urls.some((url) => url.startsWith('/plan/?from='))).toBe(true);
	expect(urls.some((url) => url.startsWith('/compare/?a=ilstc-central&b='))).toBe(true);
});
