import { expect, test } from 'vitest';
import { spiderfyLayout } from './spiderfy';

const desk = { x: 440, y: 400, left: 0, top: 0, right: 880, bottom: 800 };
const phone = { x: 180, y: 200, left: 8, top: 60, right: 352, bottom: 400 };

test('the first part stands straight below its whole, and the others follow clockwise at one distance', () => {
	const layout = spiderfyLayout(4, desk);
	expect(layout?.places.map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0])).toEqual([
		[0, 100],
		[-100, 0],
		[0, -100],
		[100, 0]
	]);
	expect(layout?.places.map(({ side }) => side)).toEqual(['below', 'left', 'below', 'right']);
});

test('names need room on both sides, and take no more than there is', () => {
	expect(spiderfyLayout(4, desk)).toMatchObject({ hasNames: true, nameWidth: 318 });
	expect(spiderfyLayout(4, { ...desk, right: 740 })).toMatchObject({ hasNames: true, nameWidth: 178 });
	expect(spiderfyLayout(4, phone)).toMatchObject({ hasNames: false, radius: 72 });
});

test('a fan too near to the edge or of more than twelve parts is none', () => {
	expect(spiderfyLayout(4, { ...phone, x: 40 })).toBeNull();
	expect(spiderfyLayout(13, desk)).toBeNull();
	expect(spiderfyLayout(12, desk)).not.toBeNull();
});
