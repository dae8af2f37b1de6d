import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { Palette } from './palette';
import { buildStyle, type StyleOptions } from './style';

// any colour will do: the palette itself is read from the page
const palette = new Proxy({}, { get: () => '#123456' }) as Palette;
const markers = { type: 'FeatureCollection' as const, features: [] };
const styles = (['en', 'zh'] as const).map((language) =>
	buildStyle({
		base: '/a',
		palette,
		language,
		selection: null,
		hasBorders: true,
		markers
	})
);

test('every layer has an id of its own and a source of the style', () => {
	for (const { layers, sources } of styles) {
		expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
		const used = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
		expect(used.filter((source) => !(source in sources))).toEqual([]);
		expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
	}
});

test('basemap, legs, nodes, names and badges are drawn in this order, so that names are placed round the badges', () => {
	for (const { layers } of styles) {
		const ids = layers.map(({ id }) => id);
		const order = [
			'water',
			'land-fill',
			'boundaries-line-solid',
			'legs-main-rail',
			'nodes-circle',
			'places-water',
			'places-city-0',
			'sites-badge'
		];
		const places = order.map((id) => ids.indexOf(id));
		expect(places).not.toContain(-1);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	}
});

test('the dashes of a line belong to disputed stretches alone', () => {
	const dashed = styles[0]?.layers.filter(({ id }) => id.startsWith('boundaries-line'));
	expect(
		dashed?.map((layer) => [layer.id, 'paint' in layer && 'line-dasharray' in (layer.paint ?? {})])
	).toEqual([
		['boundaries-line-solid', false],
		['boundaries-line-dashed', true]
	]);
});

test('names come in the script of the page first', () => {
	const fields = styles.map(({ layers }) => {
		const cities = layers.find(({ id }) => id === 'places-city-0');
		return JSON.stringify(cities && 'layout' in cities ? cities.layout : null);
	});
	expect(fields[0]).toContain('["format",["get","name"]');
	expect(fields[1]).toContain('["format",["get","name_zh"]');
});

test('the style is valid whatever is selected, with and without borders', () => {
	const way = { legs: [{ leg: 'x', feature: 'a-1', isTurned: false }], nodes: ['n'], crowd: { m: 4.5 } };
	const selections: StyleOptions['selection'][] = [
		null,
		{ kind: 'compare', crowd: { m: 4 }, ways: [way, way, way] },
		{ kind: 'way', of: 'route', way, followed: null },
		{ kind: 'way', of: 'path', way, followed: 1 }
	];
	for (const selection of selections)
		for (const hasBorders of [true, false])
			expect(
				validateStyleMin(buildStyle({ base: '/a', palette, language: 'en', selection, hasBorders, markers }))
			).toEqual([]);
});

test('without borders those of countries are hidden, and those of provinces stay', () => {
	const { layers } = buildStyle({
		base: '/a',
		palette,
		language: 'en',
		selection: null,
		hasBorders: false,
		markers
	});
	const hidden = layers.filter(({ layout }) => layout?.visibility === 'none').map(({ id }) => id);
	expect(hidden).toEqual(['boundaries-casing', 'boundaries-line-solid', 'boundaries-line-dashed']);
});
