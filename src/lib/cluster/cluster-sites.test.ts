import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../geo/shared/coordinates';
import { clusterSites, levelAt, levelOf, MAX_LEVEL, MIN_LEVEL, type ClusterSite } from './cluster-sites';
import { distance, worldPixels } from './world-pixels';

const levels = Array.from({ length: MAX_LEVEL - MIN_LEVEL + 1 }, (_, index) => MIN_LEVEL + index);
const site = (id: string, lngLat: LngLat | null, city = 'a', within: string | null = null): ClusterSite => ({
	id,
	city,
	within,
	lngLat
});
/** Places over a province, many of them at the same points, without chance. */
const many = Array.from({ length: 3000 }, (_, n): ClusterSite => {
	const lngLat: LngLat = [100 + ((n * 7919) % 997) / 80, 20 + ((n * 104729) % 991) / 80];
	return site(`s${n}`, lngLat, `c${n % 9}`, n % 5 === 0 && n > 100 ? `s${n - 100}` : null);
});

describe.each(levels)('at level %i', (level) => {
	const markers = clusterSites(many, level);

	test('every site is in exactly one marker', () => {
		const gathered = markers.flatMap(({ sites }) => sites);
		expect(gathered).toHaveLength(many.length);
		expect(new Set(gathered)).toEqual(new Set(many.map(({ id }) => id)));
		expect(new Set(markers.map(({ id }) => id)).size).toBe(markers.length);
	});

	test('no badge is moved further than 28 px', () => {
		expect(markers.filter(({ offset: [x, y] }) => Math.hypot(x, y) > 28)).toEqual([]);
	});

	test('the order of the records changes nothing', () => {
		expect(clusterSites(many.toReversed(), level)).toEqual(markers);
	});
});

test('a site without a place has no marker', () => {
	expect(clusterSites([site('lost', null), site('part', null, 'a', 'lost')], 5)).toEqual([]);
});

test('parts at the point of their whole gather under it at every level, through grandparents', () => {
	const sites = [
		site('whole', [113.52, 23.35]),
		site('middle', [113.52, 23.35], 'a', 'whole'),
		site('inner', [113.52, 23.35], 'a', 'middle')
	];
	for (const level of levels) {
		expect(clusterSites(sites, level)).toEqual([
			{
				id: 'whole',
				kind: 'parent',
				lngLat: [113.52, 23.35],
				sites: ['whole', 'inner', 'middle'],
				offset: [0, 0]
			}
		]);
	}
});

test('a part far from its whole stands for itself', () => {
	const sites = [site('whole', [106, 29]), site('part', [107, 29], 'a', 'whole')];
	expect(clusterSites(sites, 4)).toMatchObject([{ id: 'whole', kind: 'parent' }]);
	expect(clusterSites(sites, 8).map(({ id, kind }) => [id, kind])).toEqual([
		['part', 'site'],
		['whole', 'site']
	]);
});

test('sites of a city that overlap become one cluster at the mean of their places', () => {
	const sites = [
		site('b', [104, 1]),
		site('a', [103, 1]),
		site('same', [103, 1]),
		site('far', [108, 1]),
		site('other', [103.5, 8], 'b')
	];
	expect(clusterSites(sites, 4)).toEqual([
		{ id: 'cluster-a', kind: 'cluster', lngLat: [103.5, 1], sites: ['a', 'b', 'same'], offset: [0, 0] },
		{ id: 'far', kind: 'site', lngLat: [108, 1], sites: ['far'], offset: [0, 0] },
		{ id: 'other', kind: 'site', lngLat: [103.5, 8], sites: ['other'], offset: [0, 0] }
	]);
});

test('the site that is shown is in no cluster and keeps its place; what it was with makes room', () => {
	const sites = [site('a', [103, 1]), site('b', [103, 1]), site('c', [103, 1])];
	const markers = clusterSites(sites, 4, 'b');
	expect(markers.map(({ id, sites: ids }) => [id, ids])).toEqual([
		['b', ['b']],
		['cluster-a', ['a', 'c']]
	]);
	expect(markers[0]?.offset).toEqual([0, 0]);
	expect(Math.hypot(...(markers[1]?.offset ?? [0, 0]))).toBeGreaterThan(27);
});

test('a whole whose part is shown stays whole, beside its neighbours', () => {
	const sites = [site('near', [103, 1]), site('part', [103, 1], 'a', 'whole'), site('whole', [103, 1])];
	expect(clusterSites(sites, 4)).toMatchObject([{ id: 'cluster-near' }]);
	expect(clusterSites(sites, 4, 'part')).toMatchObject([
		{ id: 'near' },
		{ id: 'whole', sites: ['whole', 'part'] }
	]);
});

test('at the deepest level only sites of the same point stay together', () => {
	const sites = [site('a', [103.85, 1.28]), site('b', [103.8501, 1.28]), site('c', [103.8501, 1.28])];
	expect(clusterSites(sites, MAX_LEVEL).map(({ id }) => id)).toEqual(['a', 'cluster-b']);
	expect(clusterSites(sites, MAX_LEVEL - 1).map(({ id }) => id)).toEqual(['cluster-a']);
});

test('badges of different cities that overlap move clear of each other; the one with more sites stays', () => {
	const sites = [
		site('three', [120.39, 31.5]),
		site('three-b', [120.39, 31.5]),
		site('suzhou', [120.72, 31.32], 'b'),
		site('shanghai', [121.3, 31.19], 'c')
	];
	const markers = clusterSites(sites, 3);
	expect(markers.map(({ id }) => id)).toEqual(['cluster-three', 'shanghai', 'suzhou']);
	expect(markers[0]?.offset).toEqual([0, 0]);
	const centres = markers.map(({ lngLat, offset: [dx, dy] }): [number, number] => {
		const [x, y] = worldPixels(lngLat, 3);
		return [x + dx, y + dy];
	});
	for (const [n, a] of centres.entries())
		for (const b of centres.slice(n + 1)) expect(distance(a, b)).toBeGreaterThanOrEqual(30);
});

test('sites of different cities at the very same point move apart', () => {
	const [a, b] = clusterSites([site('a', [100, 10]), site('b', [100, 10], 'b')], 14);
	expect(a?.offset).toEqual([0, 0]);
	expect(Math.hypot(...(b?.offset ?? [0, 0]))).toBeGreaterThan(27);
});

test('a page opens at the level that shows its box in a window of 420 px', () => {
	expect(levelOf([-180, -85.0511, 180, 85.0511])).toBe(MIN_LEVEL);
	expect(levelOf([92, 0, 124, 41])).toBe(3);
	expect(levelOf([103.6, 1.2, 104.1, 1.5])).toBe(9);
	expect(levelOf([103.8, 1.2, 103.8001, 1.2001])).toBe(MAX_LEVEL);
});

test('the level of a zoom is the whole number below it, within the levels there are', () => {
	expect([0.4, 2, 3.99, MAX_LEVEL, 17].map(levelAt)).toEqual([MIN_LEVEL, 2, 3, MAX_LEVEL, MAX_LEVEL]);
});
