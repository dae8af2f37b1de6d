import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { networkOf } from '../../geo/atlas/network';
import { compare } from '../../src/lib/compare/compare';
import { pathsOf, type Paths } from '../../src/lib/compare/paths';
import { parted } from '../../src/lib/compare/rows';
import type { Side } from '../../src/lib/compare/side';
import { Lookup } from '../../src/lib/pages/lookup';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const atlas = buildAtlas(records, drawLegs(records));
const ids = atlas.routes.map(({ id }) => id);
const lookup = () => new Lookup(atlas, 'en');
const pairs = ids.map((id, at): [string, string] => [id, ids[(at + 1) % ids.length] ?? '']);

/** The sides of a comparison, where there are two. */
function sidesOf(compared: string[], planned: Paths | null = null): [Side, Side] {
	const [a, b] = compare(lookup(), compared, planned).sides;
	if (!a || !b) throw new Error(`${compared.join(', ')}: found no two sides`);
	return [a, b];
}

test('each route is drawn as long as the sum of its legs, and its modes add up to it', () => {
	for (const pair of pairs) {
		const [a] = sidesOf(pair);
		const route = atlas.routes.find(({ id }) => id === pair[0]);
		expect(a.lengthKm).toBeCloseTo(route?.length_km ?? 0, 0);
		const stretches = a.profile.stretches.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
		expect(stretches).toBeCloseTo(a.lengthKm, 0);
	}
});

test('a published length or time stands with the route that its span is on, and nowhere else', () => {
	const shown = pairs.flatMap((pair) => {
		const [a] = sidesOf(pair);
		return [...a.lengths, ...a.times, ...a.saved].map(({ id }) => `${id} on ${pair[0]}`);
	});
	const measures = ['length', 'transit-time', 'time-saved', 'other-way-time'];
	const wanted = atlas.claims
		.filter(({ span, measure }) => span && measures.includes(measure))
		.map(({ id, span }) => `${id} on ${span?.route ?? ''}`);
	expect(shown.sort()).toEqual(wanted.sort());
});

test('the 16 days saved are marked as from a weak source, the 4,080 km are not', () => {
	const [a] = sidesOf(['ilstc-central', 'traditional-yangtze']);
	const saved = a.saved.find(({ id }) => id === 'ilstc-central-days-saved-2023');
	expect(saved).toMatchObject({ figure: { value: 16, unit: 'days' }, isWhole: true });
	expect(saved?.weakness).toContain('Weak');
	const length = a.lengths.find(({ id }) => id === 'ilstc-central-length-2017');
	expect(length).toMatchObject({ figure: { value: 4080 }, isWhole: true, weakness: null });
});

test('changes of mode and borders are counted in the direction of travel', () => {
	const [a, b] = sidesOf(['traditional-yangtze', 'rail-vietnam']);
	expect(a.reloads.map(({ url }) => url)).toEqual(['/nodes/shanghai-port/']);
	expect(a.borders.map(([one, other]) => [one.id, other.id])).toEqual([['CN', 'SG']]);
	expect(b.borders.map(([one, other]) => [one.id, other.id])).toEqual([['CN', 'VN']]);
});

test('a route that is none is refused', () => {
	expect(() => compare(lookup(), ['nowhere', 'rail-vietnam'], null)).toThrow('nowhere: found no route');
});

const paths = pathsOf(networkOf(records, atlas), atlas);
const kunming = 'kunming..vientiane-south..1';

test('a planned path says of itself what a route says, and links to its plan', () => {
	const ways = ['chongqing-yuzui..port-klang..1', 'ilstc-central'];
	const { map } = compare(lookup(), ways, paths);
	const [a] = sidesOf(ways, paths);
	expect(a).toMatchObject({
		path: 1,
		service: null,
		gpx: null,
		changes: [{ before: 1, hub: 'Chongqing' }]
	});
	expect(a.link.url).toBe('/plan/?from=chongqing-yuzui&to=port-klang');
	expect(a.legs.map(({ url }) => url)).toEqual(a.legs.map(({ n }) => `${a.link.url}&leg=${n}`));
	expect(a.states.map(({ id }) => id)).toEqual(['operating']);
	// the change inside Chongqing; all else is one railway after another
	expect(a.reloads).toHaveLength(1);
	const drawn = a.legs.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
	expect(a.lengthKm).toBeCloseTo(drawn, 5);
	expect(a.lengths.every(({ isWhole }) => !isWhole)).toBe(true);
	expect(map.selection?.kind === 'compare' && map.selection.ways[0]?.legs).toHaveLength(a.legs.length);
});

test('a path has the figures of every span that is a part of it; the way back only the lengths', () => {
	const [there, back] = [kunming, 'vientiane-south..kunming..1'].map(
		(word) => sidesOf([word, 'ilstc-central'], paths)[0]
	);
	const whole = atlas.claims.filter(
		({ span, measure }) => measure === 'length' && span?.from === 'kunming' && span.to === 'vientiane-south'
	);
	expect(whole.length).toBeGreaterThan(0);
	expect(there?.lengths.filter(({ isWhole }) => isWhole).map(({ id }) => id)).toEqual(
		whole.map(({ id }) => id)
	);
	expect(back?.lengths.map(({ id }) => id).sort()).toEqual(there?.lengths.map(({ id }) => id).sort());
	const [out, home] = [
		'nanning-railport..dong-dang..1..rail..operating',
		'dong-dang..nanning-railport..1..rail..operating'
	].map((word) =>
		sidesOf([word, 'ilstc-central'], paths)[0]
			.times.map(({ id }) => id)
			.sort()
	);
	expect(out).toEqual(['nanning-dong-dang-hours', 'nanning-pingxiang-hours', 'pingxiang-dong-dang-hours']);
	expect(home).toEqual([]);
});

test('a path and a route on one track share its legs', () => {
	const { map } = compare(lookup(), [kunming, 'rail-laos-thailand-malaysia'], paths);
	const [first, second] = map.selection?.kind === 'compare' ? map.selection.ways : [];
	const ofFirst = first?.legs.map(({ leg }) => leg) ?? [];
	const shared = second?.legs.map(({ leg }) => leg).filter((leg) => ofFirst.includes(leg)) ?? [];
	expect(shared.length).toBeGreaterThan(0);
	for (const id of shared) expect(atlas.legs.find((leg) => leg.id === id)?.mode).toBe('rail');
});

test('a word for a path is written as it should be, and names nothing where nothing is found', () => {
	expect(paths.wordOf('kunming..vientiane-south..3')).toBe('kunming..vientiane-south..1');
	expect(paths.wordOf('kunming..nowhere..1')).toBeNull();
	expect(paths.wordOf('kunming..kunming..1')).toBeNull();
	expect(paths.wordOf('ilstc-central')).toBeNull();
});

test('three ways stand side by side, and the rows in which they differ come first', () => {
	const { sides, map } = compare(lookup(), ['ilstc-central', 'ilstc-east', 'air-ckg-sin'], null);
	expect(sides.map(({ id }) => id)).toEqual(['ilstc-central', 'ilstc-east', 'air-ckg-sin']);
	expect(map.selection?.kind === 'compare' && map.selection.ways).toHaveLength(3);
	expect(parted(sides).differ).toContain('modes');
	const two = parted(sides.slice(0, 2));
	expect(two.differ).toContain('drawn');
	expect(two.alike).toContain('track');
	expect([...two.differ, ...two.alike].sort()).toEqual([...parted([]).alike].sort());
	const one = sides.slice(0, 1);
	expect(parted([...one, ...one]).differ).toEqual([]);
});
