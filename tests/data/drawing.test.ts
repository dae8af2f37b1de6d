import { readFileSync } from 'node:fs';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, LineString } from 'geojson';
import { expect, test } from 'vitest';
import { readAtlas } from '../../geo';
import type { MapView } from '../../src/lib/pages/map-view';
import type { Way } from '../../src/lib/pages/selection';
import { legTiers, type Tier } from '../../src/lib/map/layers/legs/tiers';
import type { Palette } from '../../src/lib/map/style/palette';
import { legGroups } from '../../src/lib/static-map/legs';

const atlas = readAtlas();
const { features } = JSON.parse(readFileSync('static/data/routes.geojson', 'utf8')) as FeatureCollection<
	LineString,
	{ id: string; route: string; leg_id: string }
>;
// each colour is its own name
const palette = new Proxy({}, { get: (_, token) => token }) as Palette;
/** What the map draws a leg as: the strongest of what its features look like. */
function emphasisOnMap(tiers: readonly Tier[], leg: string): Partial<Pick<Tier, 'tone' | 'widths'>> {
	const ofLeg = features.filter(({ properties }) => properties.leg_id === leg);
	const tier = tiers.findLast(({ filter }) => {
		const tested = featureFilter(filter, 'filter');
		return ofLeg.some(({ properties }) => tested.filter({ zoom: 6 }, { type: 2, properties }));
	});
	return tier ? { tone: tier.tone, widths: tier.widths } : {};
}

function wayOf(route: string): Way {
	const ofRoute = features.filter(({ properties }) => properties.route === route);
	const legs = ofRoute.map(({ properties: { id, leg_id } }) => ({
		feature: id,
		leg: leg_id,
		isTurned: false
	}));
	return { legs, nodes: [], crowd: {} };
}

const central = wayOf('ilstc-central');
const SELECTIONS: Record<string, MapView['selection']> = {
	nothing: null,
	'a site': { kind: 'site', id: 'gkc' },
	'a route': { kind: 'way', of: 'route', way: central, followed: null },
	'the first leg of a route': { kind: 'way', of: 'route', way: central, followed: 1 },
	'the third leg of a route': { kind: 'way', of: 'route', way: central, followed: 3 },
	'two routes': { kind: 'compare', crowd: {}, ways: [central, wayOf(atlas.routes.at(-1)?.id ?? '')] },
	'three routes': {
		kind: 'compare',
		crowd: {},
		ways: [central, wayOf(atlas.routes.at(-1)?.id ?? ''), wayOf('rail-laos-thailand-malaysia')]
	}
};

for (const [name, selection] of Object.entries(SELECTIONS)) {
	test(`the drawing and the map draw every leg alike beside ${name}`, () => {
		const tiers = legTiers(palette, selection);
		const drawn = legGroups(atlas, selection).flatMap(({ emphasis, legs }) =>
			legs.map((leg) => ({ leg, tone: emphasis.tone, widths: emphasis.widths }))
		);
		const onMap = drawn.map(({ leg }) => ({ leg, ...emphasisOnMap(tiers, leg) }));
		expect(drawn.length).toBeGreaterThan(20);
		expect(drawn.filter((_, at) => onMap[at]?.tone !== undefined)).toEqual(
			onMap.filter(({ tone }) => tone !== undefined)
		);
	});
}
