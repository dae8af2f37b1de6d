import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/shared/coordinates';
import { momentsOf, passedBetween, passing, townAhead, type Beside } from './moments';

/** Along the equator: a degree is 111 km. */
const LINE: LngLat[] = [
	[100, 0],
	[101, 0],
	[104, 0]
];
const town = (name: string, lngLat: LngLat): Beside => ({ kind: 'town', lngLat, textAt: () => name });

test('a place is passed where the line is nearest to it', () => {
	const { at, km } = passing(LINE, [103, 0.1]);
	expect(at).toBe(0.75);
	expect(km).toBeCloseTo(11.1, 1);
	expect(passing(LINE, [99, 0]).at).toBe(0);
	expect(passing(LINE, [105, 0]).at).toBe(1);
});

test('moments come in the order of the way, what happens at its start first, and nothing that is far away', () => {
	const moments = momentsOf(
		LINE,
		[{ kind: 'border', text: 'Border' }],
		[
			town('Later', [103, 0]),
			{ kind: 'site', lngLat: [102, 0.1], textAt: (km) => `Site at ${Math.round(km)} km` },
			town('Sooner', [101, 0.05]),
			town('Far', [102, 2])
		]
	);
	expect(moments.map(({ at, kind, text }) => [at, kind, text])).toEqual([
		[0, 'border', 'Border'],
		[0.25, 'town', 'Sooner'],
		[0.5, 'site', 'Site at 11 km'],
		[0.75, 'town', 'Later']
	]);
	expect(moments.map(({ lngLat }) => lngLat !== undefined)).toEqual([false, true, false, true]);
});

test('a moment is told once, when it is passed, and what is ahead is the next town', () => {
	const moments = momentsOf(
		LINE,
		[{ kind: 'transfer', text: 'Change' }],
		[town('One', [101, 0]), town('Two', [102, 0])]
	);
	expect(passedBetween(moments, 0, 0.01)?.text).toBe('Change');
	expect(passedBetween(moments, 0.1, 0.2)).toBeUndefined();
	expect(passedBetween(moments, 0.2, 0.25)?.text).toBe('One');
	expect(passedBetween(moments, 0.25, 0.3)).toBeUndefined();
	expect(passedBetween(moments, 0.2, 0.6)?.text).toBe('Two');
	expect(townAhead(moments, 0.3)).toEqual({ name: 'Two', share: 0.2 });
	expect(townAhead(moments, 0.5)).toBeNull();
});
