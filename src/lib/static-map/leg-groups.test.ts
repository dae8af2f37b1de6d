import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import { Lookup } from '../pages/lookup';
import { wayOf } from '../pages/rows';
import type { Selection } from '../pages/selection';
import { legGroups, type LegGroup } from './leg-groups';

const atlas = readAtlas();
const central = atlas.routes.find(({ id }) => id === 'ilstc-central');
const selected = (followed: number | null): Selection => {
	if (!central) throw new Error('found no central route, wanted the one of the records');
	return { kind: 'way', of: 'route', way: wayOf(new Lookup(atlas, 'en'), central), followed };
};
const legsOf = (groups: ReturnType<typeof legGroups>, look: LegGroup['look']) =>
	groups.filter((group) => group.look === look).flatMap(({ legs }) => legs);

test('every leg is in exactly one group, whatever is selected', () => {
	const all = atlas.legs.map(({ id }) => id).sort();
	for (const selection of [null, selected(null), selected(3)]) {
		const grouped = legGroups(atlas, selection).flatMap(({ legs }) => legs);
		expect(grouped.sort()).toEqual(all);
	}
});

test('without a selection the main passages are the stronger and come last', () => {
	const groups = legGroups(atlas, null);
	expect(legsOf(groups, 'main')).toEqual(expect.arrayContaining(central?.legs.map(({ leg }) => leg) ?? []));
	expect([...new Set(groups.map(({ look }) => look))]).toEqual(['branch', 'main']);
	expect(legsOf(groups, 'selected')).toEqual([]);
});

test('a selected route is full and all others recede', () => {
	const groups = legGroups(atlas, selected(null));
	expect(legsOf(groups, 'selected').sort()).toEqual(central?.legs.map(({ leg }) => leg).sort());
	expect(legsOf(groups, 'main')).toEqual([]);
});

test('of a route that is followed the legs before the leg are full, and it is to come like the rest', () => {
	const groups = legGroups(atlas, selected(3));
	const ids = central?.legs.map(({ leg }) => leg) ?? [];
	expect(legsOf(groups, 'selected').sort()).toEqual(ids.slice(0, 2).sort());
	expect(legsOf(groups, 'ahead').sort()).toEqual(ids.slice(2).sort());
	expect(groups.filter(({ isFollowed }) => isFollowed).flatMap(({ legs }) => legs)).toEqual([ids[2]]);
});
