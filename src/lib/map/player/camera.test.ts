import { expect, test } from 'vitest';
import { approach, cameraTarget, centreFor, isNear, withSteps, type PlayerCamera } from './camera';

const free = { centre: [0, -40], width: 800, height: 600 } as const;
const leg = { lengthKm: 300, latitude: 25 };
const flat: PlayerCamera = { offset: [0, 0], zoom: 5, bearing: 0, pitch: 0 };

test('the vehicle is kept a little behind the middle of the free map, in its direction of travel', () => {
	const south = cameraTarget(leg, 180, free);
	expect(south.offset[0]).toBeCloseTo(0);
	expect(south.offset[1]).toBeCloseTo(-40 - 0.05 * 600);
	const north = cameraTarget(leg, 0, free);
	expect(north.offset[1]).toBeCloseTo(-40 + 0.05 * 600);
});

test('the map turns by at most twelve degrees, whatever the direction of travel', () => {
	const bearings = Array.from({ length: 72 }, (_, index) => cameraTarget(leg, index * 5, free).bearing);
	expect(Math.max(...bearings.map(Math.abs))).toBeCloseTo(12);
	const steps = bearings.map((bearing, index) => Math.abs(bearing - (bearings[(index + 1) % 72] ?? 0)));
	expect(Math.max(...steps)).toBeLessThan(1.1);
});

test('a longer leg is seen from farther away and more from above', () => {
	const [short, long] = [20, 2500].map((lengthKm) => cameraTarget({ lengthKm, latitude: 10 }, 90, free));
	expect(short?.zoom).toBeGreaterThan((long?.zoom ?? 0) + 4);
	expect([short?.pitch, long?.pitch]).toEqual([30, 0]);
});

test('the smaller side of the free map shows six tenths of a leg', () => {
	const { zoom } = cameraTarget({ lengthKm: 300, latitude: 0 }, 180, free);
	const metresOfPixel = 40_075_016.686 / 512 / 2 ** zoom;
	expect(600 * metresOfPixel).toBeCloseTo(180_000);
});

test('a camera that comes near slows down, and arrives', () => {
	const target = { ...flat, offset: [100, 0] as const, bearing: 10 };
	const half = approach(flat, target, 0.3);
	expect(half.offset[0]).toBeGreaterThan(40);
	expect(half.bearing).toBeGreaterThan(half.offset[0] / 10);
	expect(isNear(approach(flat, target, 5), target)).toBe(true);
	expect(isNear(flat, target)).toBe(false);
});

test('what nobody would see changed stays as the map stands, and all else follows', () => {
	const stand = { zoom: 5, bearing: 0, pitch: 0 };
	expect(withSteps({ ...flat, zoom: 5.0004, bearing: 0.02, pitch: -0.02 }, stand)).toEqual(flat);
	const moved = { ...flat, zoom: 5.01, bearing: -0.2, pitch: 0.3 };
	expect(withSteps(moved, stand)).toEqual(moved);
});

const lens = { height: 800, fieldOfView: 36.87 };

test('without offset the vehicle is the centre', () => {
	const [lng, lat] = centreFor([105, 20], { ...flat, pitch: 30, bearing: 40 }, lens);
	expect([lng, lat]).toEqual([expect.closeTo(105), expect.closeTo(20)]);
});

test('a vehicle to the right of the centre has the centre to its left, and turned maps count', () => {
	const degreesOfPixel = 360 / (512 * 2 ** 5);
	const upright = centreFor([105, 0], { ...flat, offset: [100, 0] }, lens);
	expect(upright[0]).toBeCloseTo(105 - 100 * degreesOfPixel);
	const turned = centreFor([105, 0], { ...flat, offset: [0, -100], bearing: 90 }, lens);
	expect(turned[0]).toBeCloseTo(105 - 100 * degreesOfPixel);
	expect(turned[1]).toBeCloseTo(0);
});

test('a pitched map puts what is above the centre farther away', () => {
	const above = centreFor([105, 0], { ...flat, offset: [0, -100] }, lens);
	const pitched = centreFor([105, 0], { ...flat, offset: [0, -100], pitch: 30 }, lens);
	expect(pitched[1]).toBeLessThan(above[1]);
});
