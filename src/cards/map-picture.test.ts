import { expect, test } from 'vitest';
import { chosenLegs, type Selection } from '../lib/pages/selection';
import { asSubject } from './map-picture';

const legs = ['a', 'b', 'c'].map((leg) => ({ leg, feature: `x-${leg}`, isTurned: false }));
const way = { legs, nodes: ['1', '2', '3', '4'], crowd: { n: 5 } };

test('a leg that is followed on its page is what its card is about, and no other leg is', () => {
	const selection: Selection = { kind: 'way', of: 'route', way, followed: 2 };
	const { selected, travelled, underWay } = chosenLegs(asSubject({ selection }).selection);
	expect({ selected: selected.map(({ leg }) => leg), travelled, underWay }).toEqual({
		selected: ['b'],
		travelled: [],
		underWay: []
	});
});

test('the map of any other page is on its card as it is', () => {
	const whole: Selection = { kind: 'way', of: 'route', way, followed: null };
	for (const selection of [whole, { kind: 'site', id: 'gkc' } as const, null])
		expect(asSubject({ selection })).toEqual({ selection });
});
