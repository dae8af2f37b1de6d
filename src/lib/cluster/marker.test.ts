import { expect, test } from 'vitest';
import { type Marker, markerSubjects } from './marker';

const marker = (id: string, kind: Marker['kind'], sites: string[]): Marker => ({
	id,
	kind,
	lngLat: [0, 0],
	sites,
	offset: [0, 0]
});
const markers = [
	marker('cluster-a1', 'cluster', ['a1', 'a2', 'a3']),
	marker('cluster-a4', 'cluster', ['a4', 'a5']),
	marker('a6', 'site', ['a6']),
	marker('b1', 'parent', ['b1', 'b2'])
];
const cityOf = (site: string): string => site.slice(0, 1);

test('from far the badge of most sites bears the name of the city, others their own', () => {
	expect([...markerSubjects(markers, cityOf, 3)]).toEqual([
		['cluster-a1', { kind: 'city', id: 'a' }],
		['a6', { kind: 'site', id: 'a6' }],
		['b1', { kind: 'city', id: 'b' }]
	]);
});

test('from near sites bear their own names, and only the largest cluster that of the city', () => {
	expect([...markerSubjects(markers, cityOf, 9)]).toEqual([
		['cluster-a1', { kind: 'city', id: 'a' }],
		['a6', { kind: 'site', id: 'a6' }],
		['b1', { kind: 'site', id: 'b1' }]
	]);
});
