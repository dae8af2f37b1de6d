import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import type { AnyPage } from '../pages/index';
import { pageAt } from './page-at';

const { changes, nodes, cities } = readAtlas();
const updatedAt = (path: string) => {
	const page = pageAt(path);
	return page && 'updated' in page ? page.updated : undefined;
};

test.each(['', '/zh'])('every change stands under its day, newest first, with its records%s', (prefix) => {
	const page = pageAt(`${prefix}/changes/`) as Extract<AnyPage, { kind: 'changes' }>;
	const listed = page.days.flatMap(({ date, changes: list }) =>
		list.map(({ id, text, records }) => [id, date, text, records.length])
	);
	expect(listed).toEqual(
		changes.map(({ id, date, text, text_zh, records }) => [id, date, prefix ? text_zh : text, records.length])
	);
	expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
	for (const { records } of page.days.flatMap((day) => day.changes))
		expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test('the last change of a day has number 1, so that one put on top leaves the others', () => {
	for (const date of new Set(changes.map((change) => change.date))) {
		const ids = changes.filter((change) => change.date === date).map(({ id }) => id);
		expect(ids).toEqual(ids.map((_, at) => `change-${date}-${ids.length - at}`));
	}
});

test('a record says when it changed last, by the newest change that names it', () => {
	const newest = changes.find(({ records }) => records.includes('rail-laos-thailand-malaysia'));
	expect(updatedAt('/routes/rail-laos-thailand-malaysia/')).toEqual({ date: newest?.date, url: newest?.url });
	const days = new Set(changes.map(({ date }) => date));
	for (const path of ['/sites/cci/', '/cities/chongqing/', '/nodes/baise/', '/organisations/jcbc/'])
		expect(days.has(updatedAt(path)?.date ?? ''), path).toBe(true);
});

test('nothing is said where no change names it, nor of a node that shares its id with a city', () => {
	expect(updatedAt('/nodes/laem-chabang/')).toBeNull();
	expect(nodes.some(({ id }) => id === 'chongqing') && cities.some(({ id }) => id === 'chongqing')).toBe(
		true
	);
	expect(updatedAt('/nodes/chongqing/')).toBeNull();
});
