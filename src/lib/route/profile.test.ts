import { expect, test } from 'vitest';
import { lengthByMode, profileOf } from './profile';
import type { LegRow } from '../pages/views';
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
