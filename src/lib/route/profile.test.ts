import { expect, test } from 'vitest';
import { lengthByMode, profileOf, stopsWithNames } from './profile';
import type { LegRow } from '../pages/way-views';
import type { Mode } from '../symbols/modes';

function leg(n: number, mode: Mode, lengthKm: number, status = 'operating'): LegRow {
	const node = (name: string) => ({ name, other: '', url: `/nodes/${name}/` });
	return {
		n,
		id: String(n),
		url: '',
		mode: { id: mode, label: mode },
		status: { id: status, label: status },
		from: node(`stop-${n - 1}`),
		to: node(`stop-${n}`),
		line: null,
		lengthKm,
		alignment: { id: 'schematic', label: '' }
	};
}

test('neighbours of one mode are one stretch, and stops stand at the ends and changes of mode', () => {
	const { stretches, stops } = profileOf([leg(1, 'rail', 100), leg(2, 'rail', 200), leg(3, 'sea', 700)]);
	expect(stretches.map(({ mode, from, to }) => [mode, from, to])).toEqual([
		['rail', 0, 0.3],
		['sea', 0.3, 1]
	]);
	expect(stops).toEqual([
		{ name: 'stop-0', at: 0 },
		{ name: 'stop-2', at: 0.3 },
		{ name: 'stop-3', at: 1 }
	]);
});

test('what is not open is a stretch of its own, but no stop', () => {
	const { stretches, stops } = profileOf([leg(1, 'rail', 50), leg(2, 'rail', 50, 'construction')]);
	expect(stretches.map(({ isOpen }) => isOpen)).toEqual([true, false]);
	expect(stops.map(({ at }) => at)).toEqual([0, 1]);
});

test('lengths are summed by mode in order of first use', () => {
	const profile = profileOf([leg(1, 'rail', 10), leg(2, 'road', 5), leg(3, 'rail', 1)]);
	expect(lengthByMode(profile).map(({ mode, lengthKm }) => [mode, lengthKm])).toEqual([
		['rail', 11],
		['road', 5]
	]);
});

const stops = [
	{ name: 'Chongqing', at: 0 },
	{ name: 'Nanning', at: 0.2 },
	{ name: 'Qinzhou Port', at: 0.5 },
	{ name: 'Singapore', at: 1 }
];
const namesAt = (widthPx: number) => stopsWithNames(stops, widthPx).map(({ name }) => name);

test('the ends have their names first, and others where there is room', () => {
	expect(namesAt(600)).toEqual(['Chongqing', 'Singapore', 'Nanning', 'Qinzhou Port']);
	expect(namesAt(300)).toEqual(['Chongqing', 'Singapore', 'Qinzhou Port']);
	expect(namesAt(150)).toEqual(['Chongqing', 'Singapore']);
	expect(namesAt(80)).toEqual(['Chongqing']);
});

test('a Chinese name is wider by the letter', () => {
	const chinese = [
		{ name: '重庆团结村', at: 0 },
		{ name: '新加坡港', at: 1 }
	];
	expect(stopsWithNames(chinese, 130)).toHaveLength(2);
	expect(stopsWithNames(chinese, 120)).toHaveLength(1);
});
