import { expect, test } from 'vitest';
import { legOfKey } from './itinerary-keys';

test('arrows ask for the next and the previous leg and stop at the ends', () => {
	expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => legOfKey(key, 3, 6))).toEqual([
		4, 4, 2, 2
	]);
	expect([legOfKey('ArrowRight', 6, 6), legOfKey('ArrowUp', 1, 6)]).toEqual([6, 1]);
});

test('Home and End ask for the first and the last leg', () => {
	expect([legOfKey('Home', 4, 6), legOfKey('End', 4, 6)]).toEqual([1, 6]);
});

test('where no leg is current, forward is the first and backward the last', () => {
	expect([legOfKey('ArrowDown', null, 6), legOfKey('ArrowLeft', null, 6)]).toEqual([1, 6]);
});

test('any other key asks for none', () => {
	expect([legOfKey('a', 3, 6), legOfKey('Enter', 3, 6), legOfKey('PageDown', 3, 6)]).toEqual([
		null,
		null,
		null
	]);
});
