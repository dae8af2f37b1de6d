import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { isOnLand, readLand } from '../draw/land';
import { boundariesLayer, isDashed, provincesLayer } from './boundaries';

const lines = (boundariesLayer().bands[0]?.features ?? []).map(({ geometry, properties }) => ({
	// the layer is made of joined lines
	line: geometry.type === 'LineString' ? geometry.coordinates : [],
	dashed: properties.dashed
}));
const provinces = (provincesLayer().bands[0]?.features ?? []).map(({ geometry }) =>
	geometry.type === 'LineString' ? geometry.coordinates : []
);

const near = (line: Position[], [lng, lat]: [number, number], degrees = 0.2) =>
	line.some(([x = 0, y = 0]) => Math.abs(x - lng) < degrees && Math.abs(y - lat) < degrees);
const stylesNear = (at: [number, number]) =>
	[...new Set(lines.filter(({ line }) => near(line, at)).map(({ dashed }) => dashed))].sort();

test('only verified boundaries are solid, and none that ends at Siachen', () => {
	const boundary = { adm0_a3_l: 'CHN', adm0_a3_r: 'MMR' };
	expect(isDashed({ ...boundary, featurecla: 'International boundary (verify)' })).toBe(false);
	expect(isDashed({ ...boundary, featurecla: 'Line of control (please verify)' })).toBe(true);
	expect(isDashed({ ...boundary, featurecla: 'Indeterminant frontier' })).toBe(true);
	expect(
		isDashed({ adm0_a3_l: 'KAS', adm0_a3_r: 'CHN', featurecla: 'International boundary (verify)' })
	).toBe(true);
});

test('disputed stretches are dashed on the map, settled ones solid', () => {
	expect(stylesNear([94.5, 29.3])).toEqual([true]);
	expect(stylesNear([74.3, 33.9])).toEqual([true]);
	expect(stylesNear([127.1, 38.3])).toEqual([true]);
	expect(stylesNear([106.7, 22])).toEqual([false]);
	expect(stylesNear([103, 17.99])).toEqual([false]);
});

test('nothing is drawn at sea, for a claim or a lease', () => {
	const land = readLand();
	const isAfloat = ([x = 0, y = 0]: Position) => !isOnLand(land, [x, y]);
	// shorter ones are the ends of a boundary at its river mouth
	const isLong = (line: Position[]) =>
		line.some((at) => !near([at], [line[0]?.[0] ?? 0, line[0]?.[1] ?? 0], 0.05));
	const afloat = lines.filter(({ line }) => isLong(line) && line.every(isAfloat));
	expect(afloat.map(({ line }) => line[0])).toEqual([]);
	expect(stylesNear([103.8, 1.45])).toEqual([]);
	expect(stylesNear([63.3, 46])).toEqual([]);
	expect(stylesNear([94, 27])).toEqual([]);
});

test('the lines of Hong Kong and Macao are province lines, without their stretches far out at sea', () => {
	expect(stylesNear([114.15, 22.55])).toEqual([]);
	expect(provinces.some((line) => near(line, [114.15, 22.55], 0.02))).toBe(true);
	expect(provinces.some((line) => near(line, [113.55, 22.21], 0.02))).toBe(true);
	expect(provinces.some((line) => near(line, [113.63, 22.12], 0.02))).toBe(false);
});
