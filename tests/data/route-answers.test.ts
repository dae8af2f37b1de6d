import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { Lookup } from '../../src/lib/pages/lookup';
import { answersOf } from '../../src/lib/route/answers';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const atlas = buildAtlas(records, drawLegs(records));

function answersFor(id: string, language: 'en' | 'zh' = 'en') {
	const route = atlas.routes.find((one) => one.id === id);
	if (!route) throw new Error(`${id}: found no route, wanted one of the records`);
	const { parts, ...state } = answersOf(new Lookup(atlas, language), route);
	const [services = [], times = [], way = []] = parts.map(({ lines }) =>
		lines.map(({ name, text }) => `${name} ${text}`)
	);
	return { ...state, services, times, way };
}

test('a route with nine open legs of eleven says so, and which are not known', () => {
	const { operating, state, whole } = answersFor('rail-laos-thailand-malaysia');
	expect(operating).toBe(9);
	expect(state).toBe('9 of 11 legs operate, 2 not known.');
	expect(whole).toContain('Kuala Lumpur');
});

test('every service stands on the page that its address names', () => {
	for (const service of atlas.services) {
		const [, route = '', anchor] = /^\/routes\/([^/]+)\/#(.+)$/.exec(service.url) ?? [];
		const found = atlas.routes.find(({ id }) => id === route);
		const lines = found ? answersOf(new Lookup(atlas, 'en'), found).parts.flatMap((part) => part.lines) : [];
		expect(
			lines.filter(({ id }) => id === anchor),
			service.id
		).toHaveLength(1);
	}
});

test('times stand on the stretch that they are of, what has none says so, and time saved is no time', () => {
	const { times } = answersFor('ilstc-central');
	expect(times[0]).toMatch(/^Tuanjiecun.* – Qinzhou Port 2 days \(reported 1 Jan 2025\), .*48 hours/);
	expect(times[1]).toBe('Qinzhou Port – Port of Singapore no published time (Sea)');
	expect(times[2]).toMatch(/^ Time saved, not time taken: 16 days/);
});

test('a ship from China to Singapore crosses a border', () => {
	expect(answersFor('qinzhou-singapore-sea').way).toContain(' 1 border crossing: China – Singapore by sea');
	expect(answersFor('qinzhou-singapore-sea', 'zh').way).toContain(' 跨越边境1次：中国—新加坡（海上）');
});

test('old evidence is dated, and a plan is called one', () => {
	expect(answersFor('qinzhou-singapore-sea').services.join()).toContain(
		'reported in 2017, reported Dec 2017'
	);
	expect(answersFor('rail-laos-thailand-malaysia').services.join()).toContain(
		'2 services a week (ASEAN Express, planned, reported 11 Jul 2024)'
	);
});
