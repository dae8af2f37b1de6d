import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import type { AnyPage } from '../pages/index';
import { pageAt } from './page-at';

function pageOf<K extends AnyPage['kind']>(kind: K, path: string): Extract<AnyPage, { kind: K }> {
	const page = pageAt(path);
	if (page?.kind !== kind) throw new Error(`${path}: found ${page?.kind ?? 'no page'}, wanted a ${kind}`);
	return page as Extract<AnyPage, { kind: K }>;
}

const { tours } = readAtlas();

test.each(['', '/zh'])('every tour is walked by next from its first step to its last%s', (prefix) => {
	expect(tours.length).toBeGreaterThan(4);
	for (const { id, steps } of tours) {
		const read: number[] = [];
		let path: string | undefined = pageOf('tour', `${prefix}/tours/${id}/`).steps[0]?.url;
		while (path !== undefined) {
			const page: Extract<AnyPage, { kind: 'step' }> = pageOf('step', `${prefix}${path}`);
			expect(page.previous?.n ?? 0).toBe(page.n - 1);
			read.push(page.n);
			path = page.next?.url;
		}
		expect(read).toEqual(steps.map((_, at) => at + 1));
	}
});

test('a step shows what its record cites, with the sources, in the language of the page', () => {
	for (const { id, steps } of tours)
		for (const [at, step] of steps.entries()) {
			const page = pageOf('step', `/zh/tours/${id}/${at + 1}/`);
			expect(page.title).toBe(step.title_zh);
			expect(page.names.other).toBe(step.title);
			expect(page.text).toBe(step.text_zh);
			expect(page.claims.map((claim) => claim.id)).toEqual(step.claims);
			expect(page.subjects).toHaveLength(step.subjects.length);
			const cited = new Set(page.claims.map(({ source }) => source.id));
			expect(new Set(page.sources.map((source) => source.id))).toEqual(cited);
		}
});

test('the map of a step holds the view of the record, and selects what it says', () => {
	for (const { id, steps } of tours)
		for (const [at, { bbox, selected }] of steps.entries()) {
			const { map } = pageOf('step', `/tours/${id}/${at + 1}/`);
			const [west, south, east, north] = map?.bbox ?? [0, 0, 0, 0];
			expect(west).toBeLessThanOrEqual(bbox[0] + 1e-5);
			expect(south).toBeLessThanOrEqual(bbox[1] + 1e-5);
			expect(east).toBeGreaterThanOrEqual(bbox[2] - 1e-5);
			expect(north).toBeGreaterThanOrEqual(bbox[3] - 1e-5);
			const selection = map?.selection ?? null;
			if (selection?.kind === 'way') expect(selection.followed).toBe(selected?.leg ?? null);
			else expect(selection).toEqual(selected && { kind: selected.kind, id: selected.id });
		}
});

test('a number that is no step of the tour, or is written otherwise, has no page', () => {
	const [first] = tours;
	for (const n of ['0', '01', '99', '-1', '1.0', 'x'])
		expect(pageAt(`/tours/${first?.id ?? ''}/${n}/`), n).toBeNull();
	expect(pageAt('/tours/nowhere/')).toBeNull();
	expect(pageAt('/tours/nowhere/1/')).toBeNull();
});

test('the first page and the list of tours name each with the number of its steps', () => {
	const counts = tours.map(({ name_zh, steps }) => [name_zh, `${steps.length}步`]);
	for (const rows of [pageOf('home', '/zh/').tours, pageOf('tours', '/zh/tours/').tours])
		expect(rows.map(({ name, steps }) => [name, steps])).toEqual(counts);
});

test('tours stand in the index of names', () => {
	const names = pageOf('names', '/a-z/').letters.flatMap(({ records }) => records.map(({ url }) => url));
	expect(names).toEqual(expect.arrayContaining(tours.map(({ url }) => url)));
});
