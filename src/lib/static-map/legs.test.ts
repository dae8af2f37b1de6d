import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAtlas, type AtlasLeg } from '../../../geo';
import { Lookup } from '../pages/lookup';
import { wayOf } from '../pages/rows';
import type { Selection } from '../pages/selection';
import { TONES, type Tone } from '../symbols/emphasis';
import { MODE_IDS } from '../symbols/modes';
import { frameOf } from './frame';
import { legGroups, legLines } from './legs';

const atlas = readAtlas();
const central = atlas.routes.find(({ id }) => id === 'ilstc-central');
const selected = (followed: number | null): Selection => {
	if (!central) throw new Error('found no central route, wanted the one of the records');
	return { kind: 'way', of: 'route', way: wayOf(new Lookup(atlas, 'en'), central), followed };
};
const legsOf = (groups: ReturnType<typeof legGroups>, tone: Tone) =>
	groups.filter(({ emphasis }) => emphasis.tone === tone).flatMap(({ legs }) => legs);
const tonesOf = (groups: ReturnType<typeof legGroups>) => [
	...new Set(groups.map(({ emphasis }) => emphasis.tone))
];

test('every leg is in exactly one group, whatever is selected', () => {
	const all = atlas.legs.map(({ id }) => id).sort();
	for (const selection of [null, selected(null), selected(3)]) {
		const grouped = legGroups(atlas, selection).flatMap(({ legs }) => legs);
		expect(grouped.sort()).toEqual(all);
	}
});

test('without a selection the main passages are the stronger and come last', () => {
	const groups = legGroups(atlas, null);
	expect(legsOf(groups, 'full')).toEqual(expect.arrayContaining(central?.legs.map(({ leg }) => leg) ?? []));
	expect(tonesOf(groups)).toEqual(['branch', 'full']);
});

test('a selected route is full and all others recede', () => {
	const groups = legGroups(atlas, selected(null));
	expect(legsOf(groups, 'full').sort()).toEqual(central?.legs.map(({ leg }) => leg).sort());
	expect(tonesOf(groups)).toEqual(['faint', 'full']);
});

test('of a route that is followed the legs before the leg are full, and it is to come like the rest', () => {
	const groups = legGroups(atlas, selected(3));
	const ids = central?.legs.map(({ leg }) => leg) ?? [];
	expect(legsOf(groups, 'full').sort()).toEqual(ids.slice(0, 2).sort());
	expect(legsOf(groups, 'ahead').sort()).toEqual(ids.slice(2).sort());
	expect(groups.filter(({ isFollowed }) => isFollowed).flatMap(({ legs }) => legs)).toEqual([ids[2]]);
});

/** The lines that a leg of a mode and state is drawn with, as their parts and dashes. */
function strokesOf(mode: AtlasLeg['mode'], status: AtlasLeg['status']): { part: string; dash: number[] }[] {
	const [leg] = atlas.legs;
	if (!leg) throw new Error('the atlas has no legs');
	const legs = [{ ...leg, mode, status }];
	const course = new Map([
		[leg.id, [[101, 1] satisfies [number, number], [109, 9] satisfies [number, number]]]
	]);
	const svg = legLines({ legs, routes: [] }, course, null, frameOf({ bbox: [100, 0, 110, 10] }));
	return [...svg.matchAll(/<use [^>]*class="(\w+)"[^>]*>/g)].map(([use, part = '']) => ({
		part,
		dash: (/stroke-dasharray="([^"]*)"/.exec(use)?.[1] ?? '').split(' ').map(Number)
	}));
}

test.each(MODE_IDS)('a leg by %s is drawn, and otherwise where it is not in service', (mode) => {
	const [open, planned] = [strokesOf(mode, 'operating'), strokesOf(mode, 'planned')];
	expect(open.map(({ part }) => part)).toContain('line');
	expect(planned).not.toEqual(open);
	expect(strokesOf(mode, 'unknown')).toEqual(planned);
});

test.each(['river', 'air', 'data'] as const)(
	'a leg by %s that is not in service is hollow, its core in the rhythm of its line',
	(mode) => {
		const [line, core] = strokesOf(mode, 'planned');
		expect([line?.part, core?.part]).toEqual(['line', 'core']);
		const periods = [line, core].map((stroke) => (stroke?.dash[0] ?? 0) + (stroke?.dash[1] ?? 0));
		expect(periods[0]).toBeGreaterThan(0);
		expect(periods[1]).toBeCloseTo(periods[0] ?? 0, 1);
	}
);

test('the style sheet gives a tone the colours that it has on the map', () => {
	const sheet = readFileSync(new URL('legs.css', import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
	const rules = [...sheet.matchAll(/([^{}]+)\{([^}]*)\}/g)];
	/** What the last rule for one of some selectors says of a property. */
	const valueOf = (property: string, ...selectors: string[]) =>
		rules
			.filter(([, of = '']) => of.split(',').some((selector) => selectors.includes(selector.trim())))
			.flatMap(([, , body = '']) => new RegExp(`(?:^|\\s)${property}: ([^;]+);`).exec(body)?.[1] ?? [])
			.at(-1);
	const told = Object.keys(TONES).map((tone) => [
		tone,
		{
			ink: valueOf('--line', ':root', `.tone.${tone}`),
			tie: valueOf('--line-tie', ':root', `.tone.${tone}`),
			opacity: Number(valueOf('opacity', `.drawing .${tone}`) ?? 1)
		}
	]);
	const onMap = Object.entries(TONES).map(([tone, { ink, tie, opacity }]) => [
		tone,
		{ ink: `var(--${ink})`, tie: `var(--${tie})`, opacity }
	]);
	expect(told).toEqual(onMap);
});
