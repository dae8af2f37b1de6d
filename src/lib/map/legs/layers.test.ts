import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LineLayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { Palette } from '../palette';
import { LEG_LAYERS, legLayers } from './layers';
import { parsePattern } from './pattern';
import type { Selection } from './tier';

// each colour is its own name, so that a layer tells which one it took
const palette = new Proxy({}, { get: (_, token) => token }) as Palette;
const layersFor = (selection: Selection) => legLayers(palette, selection) as LineLayerSpecification[];

type Leg = { id: string; route: string; main: boolean; mode: string; status: string; strand: number | null };
const leg: Leg = { id: 'a-1', route: 'a', main: false, mode: 'rail', status: 'operating', strand: 0 };

/** Ids of the layers that draw a leg, in draw order. */
function drawing(properties: Leg, selection: Selection = null, zoom = 6): string[] {
	return layersFor(selection)
		.filter(({ filter }) => featureFilter(filter, 'filter').filter({ zoom }, { type: 2, properties }))
		.map(({ id }) => id);
}

test.each(['rail', 'sea', 'road', 'river', 'air', 'data'])(
	'a leg by %s has a look for each state',
	(mode) => {
		const open = drawing({ ...leg, mode });
		const notOpen = drawing({ ...leg, mode, status: 'construction' });
		const role = mode === 'sea' ? 'drawn' : mode;
		expect(open).toContain(`legs-branch-${role}`);
		expect(notOpen.length).toBeGreaterThan(0);
		// the sea has both states in one layer, told apart by its images
		if (mode !== 'sea') expect(notOpen).not.toContain(`legs-branch-${mode}`);
		for (const drawn of [open, notOpen]) expect(drawn.some((id) => LEG_LAYERS.includes(id))).toBe(true);
	}
);

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

test('main passages lie above other routes, the selected route above both, its leg on top', () => {
	const ids = layersFor({ kind: 'leg', id: 'a-1' }).map(({ id }) => id);
	const places = ['branch', 'main', 'route', 'leg'].map((tier) => ids.indexOf(`legs-${tier}-rail`));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(drawing(leg, { kind: 'leg', id: 'a-1' })).toContain('legs-leg-rail');
	expect(drawing({ ...leg, id: 'a-2' }, { kind: 'leg', id: 'a-1' })).toContain('legs-route-rail');
	expect(drawing({ ...leg, id: 'b-1', route: 'b' }, { kind: 'leg', id: 'a-1' })).toContain(
		'legs-branch-rail'
	);
});

test('with a route selected the others recede, in their own patterns', () => {
	const colourOf = (selection: Selection) =>
		layersFor(selection).find(({ id }) => id === 'legs-main-rail')?.paint?.['line-color'];
	expect(colourOf(null)).toBe('route');
	expect(colourOf({ kind: 'route', id: 'a' })).toBe('route-faint');
	const ids = (selection: Selection) => layersFor(selection).map(({ id }) => id);
	expect(ids({ kind: 'route', id: 'a' })).toEqual(ids(null));
});

test('a copy that is not drawn beside others is drawn once its route is selected', () => {
	const copy = { ...leg, strand: null };
	expect(drawing(copy)).toEqual([]);
	expect(drawing(copy, { kind: 'route', id: 'a' })).toContain('legs-route-rail');
});

test('far out the first of the routes on a track stands for all', () => {
	expect(drawing({ ...leg, strand: 0.5 }, null, 3)).toEqual([]);
	expect(drawing({ ...leg, strand: -0.5 }, null, 3)).toContain('legs-branch-rail');
});
