import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { landKm, readLand } from './land';
import { distanceKm, lengthKm } from './length';
import { chainTo, readRiver, riverLine } from './river';
import { turnAt } from './smooth';

test('pieces are tied upstream from the mouth, turned where needed, and strangers are left out', () => {
	const lower: LngLat[] = [
		[101, 30],
		[102, 30]
	];
	// runs the other way, after a gap of 1 km
	const upper: LngLat[] = [
		[100.99, 30],
		[100, 30]
	];
	const stranger: LngLat[] = [
		[110, 30],
		[111, 30]
	];
	expect(chainTo([102.01, 30], [stranger, upper, lower])).toEqual([
		[100, 30],
		[100.99, 30],
		[101, 30],
		[102, 30]
	]);
	expect(chainTo([105, 30], [lower])).toEqual([]);
});

test('the Yangtze is one line from Yibin to the mouth of the Huangpu, without a jump', () => {
	const line = riverLine('yangtze');
	expect(distanceKm(line[0]!, [104.64, 28.76])).toBeLessThan(100);
	expect(line.at(-1)).toEqual([121.51, 31.41]);
	const steps = line.slice(1).map((lngLat, index) => distanceKm(line[index]!, lngLat));
	expect(Math.max(...steps)).toBeLessThan(40);
	expect(lengthKm(line)).toBeGreaterThan(2300);
});

test('a piece that overlaps the one above it does not make the line go back', () => {
	const lower: LngLat[] = [
		[100.99, 30],
		[102, 30.02]
	];
	const upper: LngLat[] = [
		[100, 30],
		[101, 30]
	];
	expect(chainTo([102, 30.02], [lower, upper])).toEqual([
		[100, 30],
		[101, 30],
		[102, 30.02]
	]);
});

test('the Yangtze never turns back on itself', () => {
	const line = riverLine('yangtze');
	const turns = line.slice(1, -1).map((at, index) => turnAt(line[index]!, at, line[index + 2]!));
	expect((Math.max(...turns) * 180) / Math.PI).toBeLessThan(155);
});

test('below the river line the way to the mouth stays between the banks', () => {
	const { course, estuary } = readRiver('yangtze');
	expect(estuary[0]).toEqual(course.at(-1));
	const overLand = estuary.slice(1).map((to, index) => landKm(readLand(), estuary[index]!, to));
	expect(Math.max(...overLand)).toBe(0);
});

test('an unknown river is told', () => {
	expect(() => riverLine('lethe')).toThrow('found no river lethe');
});
