import { expect, test } from 'vitest';
import { stopsWithNames } from './stop-labels';

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
