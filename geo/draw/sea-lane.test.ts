import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { landOf } from './land';
import { lengthKm } from './length';
import { readApproaches, readSeaNetwork, seaLane, seaNetwork } from './sea-lane';

const open = landOf([]);
const straight: LngLat[] = [
	[100, 0],
	[101, 0],
	[102, 0]
];
const detour: LngLat[] = [
	[100, 0],
	[101, 1],
	[102, 0]
];
const network = seaNetwork([straight, detour]);

test('the shortest lane is taken, and both directions are the same way', () => {
	const line = seaLane(network, open, [100, 0.01], [102, 0.01]);
	expect(line).toEqual([[100, 0.01], ...straight, [102, 0.01]]);
	expect(seaLane(network, open, [102, 0.01], [100, 0.01]).reverse()).toEqual(line);
});

test('a lane over an island is left for one that goes round it', () => {
	const ring = [
		[100.4, -0.2],
		[100.6, -0.2],
		[100.6, 0.2],
		[100.4, 0.2],
		[100.4, -0.2]
	];
	const island = landOf([{ type: 'Polygon', coordinates: [ring] }]);
	expect(seaLane(network, island, [100, 0.01], [102, 0.01])).toEqual([[100, 0.01], ...detour, [102, 0.01]]);
});

test('lanes across the antimeridian join, and the line has continuous longitudes', () => {
	const across = seaNetwork([
		[
			[179, 0],
			[180, 0]
		],
		[
			[-180, 0],
			[-179, 0]
		]
	]);
	expect(seaLane(across, open, [179, 0], [-179, 0])).toEqual([
		[179, 0],
		[180, 0],
		[181, 0]
	]);
});

test('ports that no lane connects are refused', () => {
	const parted = seaNetwork([
		[
			[100, 0],
			[101, 0]
		],
		[
			[110, 0],
			[111, 0]
		]
	]);
	expect(() => seaLane(parted, open, [100, 0], [111, 0])).toThrow('found no sea lane from 100, 0 to 111, 0');
});

test('every approach ends at a vertex of the lanes', () => {
	const { vertices, neighbours } = readSeaNetwork();
	for (const { port, line } of readApproaches()) {
		const [lng, lat] = line.at(-1)!;
		const vertex = vertices.findIndex((at) => at[0] === lng && at[1] === lat);
		expect(neighbours[vertex]?.size, port).toBeGreaterThan(1);
	}
});

test('lanes of the world connect Rotterdam with Singapore by Suez', () => {
	const km = lengthKm(seaLane(readSeaNetwork(), open, [4.0, 51.98], [103.8325, 1.2392]));
	expect(km / 1.852).toBeGreaterThan(8000);
	expect(km / 1.852).toBeLessThan(8700);
});
