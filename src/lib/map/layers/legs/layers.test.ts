import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LineLayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { MODE_IDS } from '../../../symbols/modes';
import type { Palette } from '../../style/palette';
import type { Way } from '../../../pages/selection';
import type { Selection } from './tiers';
import { LEG_LAYERS, legLayers } from './layers';
import { parsePattern } from './patterns';

// each colour is its own name, so that a layer tells which one it took
const palette = new Proxy({}, { get: (_, token) => token }) as Palette;
const layersFor = (selection: Selection) => legLayers(palette, selection) as LineLayerSpecification[];

type Leg = {
	id: string;
	route: string;
	leg: number;
	main: boolean;
	mode: string;
	status: string;
	strand: number | null;
};
const leg: Leg = { id: 'a-1', route: 'a', leg: 1, main: false, mode: 'rail', status: 'operating', strand: 0 };

function wayOf(...features: string[]): Way {
	return {
		legs: features.map((feature) => ({ leg: `leg ${feature}`, feature, isTurned: false })),
		nodes: [],
		crowd: {}
	};
}

const way = (features: string[], followed: number | null): Selection => ({
	kind: 'way',
	of: 'route',
	way: wayOf(...features),
	followed
});

/** Ids of the layers that draw a leg, in draw order. */
function drawing(properties: Leg, selection: Selection = null, zoom = 6): string[] {
	return layersFor(selection)
		.filter(({ filter }) => featureFilter(filter, 'filter').filter({ zoom }, { type: 2, properties }))
		.map(({ id }) => id);
}

test.each(MODE_IDS)('a leg by %s has a look for each state', (mode) => {
	const open = drawing({ ...leg, mode });
	const notOpen = drawing({ ...leg, mode, status: 'construction' });
	const role = mode === 'sea' ? 'drawn' : mode;
	expect(open).toContain(`legs-branch-${role}`);
	expect(notOpen.length).toBeGreaterThan(0);
	// the sea has both states in one layer, told apart by its images
	if (mode !== 'sea') expect(notOpen).not.toContain(`legs-branch-${mode}`);
	for (const drawn of [open, notOpen]) expect(drawn.some((id) => LEG_LAYERS.includes(id))).toBe(true);
});

test('the image of a wave is hollow where the leg is not open', () => {
	const layer = layersFor(null).find(({ id }) => id === 'legs-branch-drawn');
	const expression = createExpression(layer?.paint?.['line-pattern'], 'line-pattern');
	if (expression.result === 'error') throw new Error(JSON.stringify(expression.value));
	const { value } = expression;
	const shapeOf = (status: string) => {
		const properties = { ...leg, mode: 'sea', status };
		return parsePattern(String(value.evaluate({ zoom: 5 }, { type: 2, properties })))?.shape;
	};
	expect(shapeOf('operating')).toBe('waves');
	expect(shapeOf('planned')).toBe('hollow-waves');
});

test('waves of every strength are as long, on lines as wide as a whole number of pixels of their image', () => {
	const layers = layersFor(way(['a-1'], null)).filter(({ id }) => id.endsWith('-drawn'));
	const drawn = layers.flatMap(({ paint }) =>
		['operating', 'planned'].map((status) => {
			const at = (name: 'line-pattern' | 'line-width') => {
				const expression = createExpression(paint?.[name], name);
				if (expression.result === 'error') throw new Error(JSON.stringify(expression.value));
				return String(
					expression.value.evaluate({ zoom: 5 }, { type: 2, properties: { ...leg, mode: 'sea', status } })
				);
			};
			return { length: parsePattern(at('line-pattern'))?.length ?? NaN, width: Number(at('line-width')) };
		})
	);
	expect(drawn.length).toBeGreaterThan(8);
	expect(new Set(drawn.map(({ length }) => length)).size).toBe(1);
	expect(new Set(drawn.map(({ width }) => width)).size).toBeGreaterThan(3);
	for (const { length, width } of drawn)
		expect((64 * width) / length).toBeCloseTo(Math.round((64 * width) / length), 9);
});

test('main passages lie above other routes, the selected route above both, its travelled legs on top', () => {
	const ids = layersFor(way(['a-1'], 1)).map(({ id }) => id);
	const places = ['branch', 'main', 'route', 'leg'].map((tier) => ids.indexOf(`legs-${tier}-rail`));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(drawing({ ...leg, id: 'b-1', route: 'b' }, way(['a-1'], 1))).toContain('legs-branch-rail');
});

test('legs before the one that is followed are travelled, and only that one glows', () => {
	const selection = way(['a-1', 'a-2', 'a-3'], 2);
	const [first, second, third] = [1, 2, 3].map((n) => drawing({ ...leg, id: `a-${n}`, leg: n }, selection));
	expect(first).toContain('legs-leg-rail');
	expect(second).toContain('legs-route-rail');
	expect(third).toContain('legs-route-rail');
	expect([first, second, third].map((ids) => ids?.includes('legs-route-glow'))).toEqual([false, true, false]);
	const inkOf = (id: string) => layersFor(selection).find((layer) => layer.id === id)?.paint?.['line-color'];
	expect([inkOf('legs-leg-rail'), inkOf('legs-route-rail')]).toEqual(['route', 'route-ahead']);
});

test('a planned path that is followed is drawn like a route: travelled, under way, to come', () => {
	const legs = ['a-2', 'b-1', 'c-3'];
	const selection = way(legs, 2);
	const drawn = ['a-2', 'b-1', 'c-3', 'c-2'].map((id) => drawing({ ...leg, id }, selection));
	const tiers = drawn.map((ids) =>
		['leg', 'route', 'branch'].filter((tier) => ids.includes(`legs-${tier}-rail`))
	);
	expect(tiers).toEqual([['leg'], ['route'], ['route'], ['branch']]);
	expect(drawn.map((ids) => ids.includes('legs-route-glow'))).toEqual([false, true, false, false]);
	const whole = way(legs, null);
	expect(legs.map((id) => drawing({ ...leg, id }, whole).includes('legs-route-rail'))).toEqual([
		true,
		true,
		true
	]);
	expect(drawing({ ...leg, id: 'a-2' }, whole)).not.toContain('legs-route-glow');
});

test('of three ways the others are drawn beside the first on shared legs and on land, each on a side of its own', () => {
	const selection: Selection = {
		kind: 'compare',
		crowd: {},
		ways: [wayOf('a-1'), wayOf('a-1', 'b-2'), wayOf('b-2')]
	};
	const offsetOf = (tier: string, legId: string, mode: string) => {
		const layer = layersFor(selection).find(({ id }) => id === `legs-${tier}-rail`);
		const expression = createExpression(layer?.paint?.['line-offset'], 'line-offset');
		if (expression.result === 'error') throw new Error(JSON.stringify(expression.value));
		const properties = { ...leg, leg_id: legId, mode };
		return expression.value.evaluate({ zoom: 3 }, { type: 2, properties }) as number;
	};
	const widths = layersFor(selection).find(({ id }) => id === 'legs-route-rail')?.paint?.['line-width'];
	const px = createExpression(widths, 'line-width');
	if (px.result === 'error') throw new Error(JSON.stringify(px.value));
	const width = px.value.evaluate({ zoom: 3 }) as number;
	for (const [id, mode] of [
		['leg a-1', 'sea'],
		['y', 'rail'],
		['y', 'road']
	] as const) {
		expect(offsetOf('alt', id, mode)).toBeGreaterThan(width);
		expect(offsetOf('main', id, mode)).toBeLessThan(-width);
	}
	expect(offsetOf('main', 'leg b-2', 'sea')).toBeLessThan(-width);
	expect([offsetOf('alt', 'y', 'sea'), offsetOf('main', 'y', 'sea'), offsetOf('route', 'x', 'rail')]).toEqual(
		[0, 0, 0]
	);
	expect(drawing({ ...leg, id: 'a-1' }, selection)).toEqual(
		expect.arrayContaining(['legs-route-rail', 'legs-alt-rail'])
	);
	expect(drawing({ ...leg, id: 'b-2' }, selection)).toEqual(
		expect.arrayContaining(['legs-alt-rail', 'legs-main-rail'])
	);
	expect(drawing({ ...leg, id: 'c-1', main: true }, selection)).toContain('legs-branch-rail');
});

test('with a route selected the others recede, in their own patterns', () => {
	const colourOf = (selection: Selection) =>
		layersFor(selection).find(({ id }) => id === 'legs-main-rail')?.paint?.['line-color'];
	expect(colourOf(null)).toBe('route');
	expect(colourOf(way(['a-1'], null))).toBe('route-faint');
	const ids = (selection: Selection) => layersFor(selection).map(({ id }) => id);
	expect(ids(way(['a-1'], null))).toEqual(ids(null));
});

test('a copy that is not drawn beside others is drawn once its route is selected', () => {
	const copy = { ...leg, strand: null };
	expect(drawing(copy)).toEqual([]);
	expect(drawing(copy, way(['a-1'], null))).toContain('legs-route-rail');
});

test('far out the first of the routes on a track stands for all', () => {
	expect(drawing({ ...leg, strand: 0.5 }, null, 3)).toEqual([]);
	expect(drawing({ ...leg, strand: -0.5 }, null, 3)).toContain('legs-branch-rail');
});
