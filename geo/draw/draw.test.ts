import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkAll } from '../check/run';
import { readRecords } from '../read/read';
import { readAvoided, readSeaNetwork, seaLane, touchesBox } from './sea-lane';
import { drawLegs } from './draw';
import { geodesic } from './chart-line';
import { checkLines, landBeyondApproachesKm } from './joins';
import { readLand } from './land';
import { distanceKm, nearestOnLine } from './length';
import { turnAt } from './smooth';

const { records } = checkAll(fileURLToPath(new URL('../records', import.meta.url)));
const drawn = drawLegs(records);
const lines = records.legs.map((leg) => ({ leg, ...drawn.get(leg.id)! }));

test('every leg is drawn from its first node to its second', () => {
	const places = new Map(records.nodes.map(({ id, position }) => [id, position.lngLat]));
	for (const { leg, line } of lines) {
		expect(distanceKm(line[0]!, places.get(leg.from)!), leg.id).toBeLessThanOrEqual(0.05);
		expect(distanceKm(line.at(-1)!, places.get(leg.to)!), leg.id).toBeLessThanOrEqual(0.05);
	}
});

test('no line of the records is an error', () => {
	expect(checkLines(records, drawn).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('no sea leg crosses land outside its approaches', () => {
	const sea = lines.filter(({ leg }) => leg.mode === 'sea');
	expect(sea.length).toBeGreaterThan(0);
	for (const { leg, line } of sea) expect(landBeyondApproachesKm(line), leg.id).toBe(0);
});

test('no sea leg is drawn through the waters of disputed islands', () => {
	for (const { leg, line } of lines.filter(({ leg }) => leg.mode === 'sea')) {
		for (const { name, bbox } of readAvoided()) {
			const touching = line.slice(1).filter((to, index) => touchesBox(line[index]!, to, bbox));
			expect(touching, `${leg.id}: ${name}`).toEqual([]);
		}
	}
});

test('a sea leg turns by at most 10° at a vertex, and its vertices are at most 100 km apart', () => {
	for (const { leg, line } of lines.filter(({ leg }) => leg.mode === 'sea')) {
		const turns = line.slice(1, -1).map((at, index) => turnAt(line[index]!, at, line[index + 2]!));
		expect((Math.max(...turns) * 180) / Math.PI, leg.id).toBeLessThan(10);
		const steps = line.slice(1).map((to, index) => distanceKm(line[index]!, to));
		expect(Math.max(...steps), leg.id).toBeLessThanOrEqual(100.01);
	}
});

test('a sea leg keeps within 7 km of the lanes, as the page about the atlas tells', () => {
	const places = new Map(records.nodes.map(({ id, position }) => [id, position.lngLat]));
	for (const { leg, line } of lines.filter(({ leg }) => leg.mode === 'sea')) {
		const lane = seaLane(readSeaNetwork(), readLand(), places.get(leg.from)!, places.get(leg.to)!);
		const dense = lane.slice(1).flatMap((to, index) => geodesic(lane[index]!, to, 20));
		const offKm = line.map((lngLat) => nearestOnLine(dense, lngLat).distanceKm);
		expect(Math.max(...offKm), leg.id).toBeLessThanOrEqual(7);
	}
});

test('no river leg turns back on itself', () => {
	const rivers = lines.filter(({ leg }) => leg.mode === 'river');
	expect(rivers.length).toBeGreaterThan(0);
	for (const { leg, line } of rivers) {
		const turns = line.slice(1, -1).map((at, index) => turnAt(line[index]!, at, line[index + 2]!));
		expect((Math.max(...turns) * 180) / Math.PI, leg.id).toBeLessThan(135);
	}
});

test('Qinzhou, Yangpu and Zhanjiang are as far from Singapore as the lanes are known to be, within 1.6 %', () => {
	const km = (id: string): number => drawn.get(`${id}-singapore-port-sea`)!.lengthKm;
	expect(Math.abs(km('qinzhou-port') / 2505 - 1)).toBeLessThan(0.016);
	expect(Math.abs(km('yangpu-port') / (1268 * 1.852) - 1)).toBeLessThan(0.016);
	expect(Math.abs(km('zhanjiang-port') / (1424 * 1.852) - 1)).toBeLessThan(0.016);
});

test('the traced railway from the station of Boten to Vientiane South is 422 km long', () => {
	expect(Math.abs(drawn.get('boten-vientiane-south-rail')!.lengthKm - 422)).toBeLessThan(1);
});

test('the notes of traced railways tell the longest straight part of their lines', () => {
	const traced = lines.filter(({ leg }) => leg.trace !== undefined);
	expect(traced.length).toBeGreaterThan(0);
	for (const { leg, line } of traced) {
		const longest = Math.max(...line.slice(1).map((to, index) => distanceKm(line[index]!, to)));
		const told = leg.notes.map(({ text, text_zh }) => `${text} ${text_zh}`).join(' ');
		expect(told).toContain(`longest straight part drawn is ${longest.toFixed(1)} km`);
		expect(told).toContain(`最长的直线段为${longest.toFixed(1)}公里`);
	}
});

test('at least 0.42 of the rail kilometres are traced, with no straight run over 12 km but the tunnel at Meihuashan', () => {
	const rail = lines.filter(({ leg }) => leg.mode === 'rail');
	const traced = rail.filter(({ leg }) => leg.alignment === 'traced');
	const kilometres = (some: typeof rail) => some.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
	expect(kilometres(traced) / kilometres(rail)).toBeGreaterThan(0.42);
	const runs = traced.flatMap(({ leg, line }) =>
		line.slice(1).flatMap((to, index) => (distanceKm(line[index]!, to) > 12 ? [leg.id] : []))
	);
	expect(runs).toEqual(['yibin-kunming-rail']);
});

test('one file beside the records replaces the line of a leg that names it', () => {
	const fixtures = fileURLToPath(new URL('../../tests/fixtures', import.meta.url));
	const small = readRecords(`${fixtures}/records`).records;
	const named = small.legs.filter(({ trace }) => trace === 'qinzhou-nanning');
	const { line } = drawLegs({ ...small, legs: named }, `${fixtures}/osm`).get(named[0]!.id)!;
	// the middle vertices of the file, whichever way the leg runs
	expect(line).toEqual(
		expect.arrayContaining([
			[108.66, 21.8],
			[108.65, 21.98],
			[108.5, 22.4]
		])
	);
	const elsewhere = fileURLToPath(new URL('../osm', import.meta.url));
	expect(() => drawLegs({ ...small, legs: named }, elsewhere)).toThrow('qinzhou-nanning.geojson');
});

test('coordinates have five decimals, and no vertex repeats the one before', () => {
	for (const { leg, line } of lines) {
		line.forEach(([lng, lat], index) => {
			expect([Number(lng.toFixed(5)), Number(lat.toFixed(5))], leg.id).toEqual([lng, lat]);
			expect([lng, lat], leg.id).not.toEqual(line[index - 1]);
		});
	}
});

test('a schematic line keeps within 11 km of the straight line from town to town', () => {
	const places = new Map(records.nodes.map(({ id, position }) => [id, position.lngLat]));
	const schematic = lines.filter(({ leg }) => leg.mode !== 'data' && leg.alignment === 'schematic');
	expect(schematic.length).toBeGreaterThan(0);
	for (const { leg, line } of schematic) {
		const towns = [places.get(leg.from)!, ...leg.via.map(({ lngLat }) => lngLat), places.get(leg.to)!];
		const offKm = line.map((lngLat) => nearestOnLine(towns, lngLat).distanceKm);
		expect(Math.max(...offKm), leg.id).toBeLessThanOrEqual(11);
	}
});

test('rail and road have a vertex at least every 10 km unless they are traced', () => {
	for (const { leg, line } of lines) {
		if (leg.trace !== undefined || (leg.mode !== 'rail' && leg.mode !== 'road')) continue;
		const steps = line.slice(1).map((lngLat, index) => distanceKm(line[index]!, lngLat));
		expect(Math.max(...steps), leg.id).toBeLessThanOrEqual(10.01);
	}
});

test('two drawings of the same records are equal', () => {
	expect(drawLegs(records)).toEqual(drawn);
});
