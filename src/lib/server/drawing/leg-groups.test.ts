import { expect, test } from 'vitest';
import { readAtlas } from '../../../../geo';
import { legGroups, type Tier } from './leg-groups';

const atlas = readAtlas();
const central = atlas.routes.find(({ id }) => id === 'ilstc-central');
const legsOf = (groups: ReturnType<typeof legGroups>, tier: Tier) =>
	groups.filter((group) => group.tier === tier).flatMap(({ legs }) => legs);

test('every leg is in exactly one group, whatever is selected', () => {
	const all = atlas.legs.map(({ id }) => id).sort();
	for (const selection of [null, { kind: 'route', id: 'ilstc-central' } as const]) {
		const grouped = legGroups(atlas, selection).flatMap(({ legs }) => legs);
		expect(grouped.sort()).toEqual(all);
	}
});

test('without a selection the main passages are the stronger and come last', () => {
	const groups = legGroups(atlas, null);
	expect(legsOf(groups, 'main')).toEqual(expect.arrayContaining(central?.legs.map(({ leg }) => leg) ?? []));
	expect(groups.map(({ tier }) => tier)).toEqual(groups.map(({ tier }) => tier).sort());
	expect(legsOf(groups, 'selected')).toEqual([]);
});

test('a selected route is full and all others recede', () => {
	const groups = legGroups(atlas, { kind: 'route', id: 'ilstc-central' });
	expect(legsOf(groups, 'selected').sort()).toEqual(central?.legs.map(({ leg }) => leg).sort());
	expect(legsOf(groups, 'main')).toEqual([]);
});

test('a selected leg is the only one that is full', () => {
	const groups = legGroups(atlas, { kind: 'leg', id: 'ilstc-central-2' });
	expect(legsOf(groups, 'selected')).toEqual([central?.legs[1]?.leg]);
});
