import { expect, test } from 'vitest';
import { spiderfyLayout, type Room } from './spiderfy';

const desk: Room = { x: 440, y: 400, left: 0, top: 0, right: 880, bottom: 800, covers: [] };
const phone: Room = { x: 180, y: 230, left: 8, top: 48, right: 352, bottom: 415, covers: [] };
const named = (count: number): string[] => Array.from({ length: count }, (_, index) => `Part ${index}`);

test('the first part stands straight below its whole, and the others follow clockwise at one distance', () => {
	const layout = spiderfyLayout(named(4), desk);
	if (layout?.shape !== 'ring') throw new Error('no ring');
	expect(layout.places.map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0])).toEqual([
		[0, 100],
		[-100, 0],
		[0, -100],
		[100, 0]
	]);
	expect(layout.places.map(({ side }) => side)).toEqual(['below', 'left', 'below', 'right']);
});

test('names take no more than there is on both sides', () => {
	expect(spiderfyLayout(named(4), desk)).toMatchObject({ shape: 'ring', nameWidth: 318 });
	expect(spiderfyLayout(named(4), { ...desk, right: 740 })).toMatchObject({ shape: 'ring', nameWidth: 178 });
});

test('where a ring has no room for names, the parts stand in two columns with the same number of letters', () => {
	const names = ['One', 'Two', 'The third of them has a long name', 'Four', 'Five'];
	const layout = spiderfyLayout(names, phone);
	if (layout?.shape !== 'columns') throw new Error('no columns');
	expect(layout.nameWidth).toBe(104);
	expect(layout.columns.map(({ side, parts }) => [side, parts])).toEqual([
		['left', [0, 2]],
		['right', [1, 3, 4]]
	]);
});

test('a column keeps clear of what lies over the map on its side', () => {
	const covers = [
		{ left: 0, top: 0, right: 360, bottom: 56 },
		{ left: 10, top: 68, right: 54, bottom: 112 },
		{ left: 306, top: 301, right: 350, bottom: 345 },
		{ left: 0, top: 407, right: 360, bottom: 409 }
	];
	const layout = spiderfyLayout(named(4), { ...phone, covers });
	if (layout?.shape !== 'columns') throw new Error('no columns');
	expect(layout.columns.map(({ top, height }) => [phone.y + top, phone.y + top + height])).toEqual([
		[116, 403],
		[60, 297]
	]);
});

test('a fan too near to the edge or of more than twelve parts is none', () => {
	expect(spiderfyLayout(named(4), { ...phone, x: 40 })).toBeNull();
	expect(spiderfyLayout(named(13), desk)).toBeNull();
	expect(spiderfyLayout(named(12), desk)).not.toBeNull();
});
