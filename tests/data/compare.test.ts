import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/geometry/draw';
import { compare } from '../../src/lib/atlas/compare/compare';
import { Lookup } from '../../src/lib/atlas/lookup';
import { dictionary } from '../../src/lib/i18n/dictionary';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const atlas = buildAtlas(records, drawLegs(records));
const ids = atlas.routes.map(({ id }) => id);
const lookup = () => new Lookup(atlas, 'en', dictionary('en'));
const pairs = ids.map((a, index) => ({ a, b: ids[(index + 1) % ids.length] ?? '' }));

test('each route is drawn as long as the sum of its legs, and its modes add up to it', () => {
	for (const pair of pairs) {
		const { a } = compare(lookup(), pair, null);
		const route = atlas.routes.find(({ id }) => id === pair.a);
		expect(a.lengthKm).toBeCloseTo(route?.length_km ?? 0, 0);
		const stretches = a.profile.stretches.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
		expect(stretches).toBeCloseTo(a.lengthKm, 0);
	}
});

test('a published length or time stands with the route that its span is on, and nowhere else', () => {
	const shown = pairs.flatMap((pair) => {
		const { a } = compare(lookup(), pair, null);
		return [...a.lengths, ...a.times].map(({ id }) => `${id} on ${pair.a}`);
	});
	const measures = ['length', 'transit-time', 'time-saved', 'other-way-time'];
	const wanted = atlas.claims
		.filter(({ span, measure }) => span && measures.includes(measure))
		.map(({ id, span }) => `${id} on ${span?.route ?? ''}`);
	expect(shown.sort()).toEqual(wanted.sort());
});

test('the 16 days saved are marked as from a weak source, the 4,080 km are not', () => {
	const { a } = compare(lookup(), { a: 'ilstc-central', b: 'traditional-yangtze' }, null);
	const saved = a.times.find(({ id }) => id === 'ilstc-central-days-saved-2023');
	expect(saved).toMatchObject({ figure: { value: 16, unit: 'days' }, isWhole: true });
	expect(saved?.weakness).toContain('Weak');
	const length = a.lengths.find(({ id }) => id === 'ilstc-central-length-2017');
	expect(length).toMatchObject({ figure: { value: 4080 }, isWhole: true, weakness: null });
});

test('changes of mode and borders are counted in the direction of travel', () => {
	const { a, b } = compare(lookup(), { a: 'traditional-yangtze', b: 'rail-vietnam' }, null);
	expect(a.reloads.map(({ url }) => url)).toEqual(['/nodes/shanghai-port/']);
	expect(a.borders).toEqual([]);
	expect(b.borders.map(([one, other]) => [one.id, other.id])).toEqual([['CN', 'VN']]);
});

test('a route that is none is refused', () => {
	expect(() => compare(lookup(), { a: 'nowhere', b: 'rail-vietnam' }, null)).toThrow(
		'nowhere: found no route'
	);
});
