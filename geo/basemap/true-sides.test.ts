import { expect, test } from 'vitest';
import { readPlaces } from './place';
import { sidesOf, trueSides } from './true-sides';

const places = readPlaces();
const placeOf = (id: string) => {
	const place = places.find((known) => known.id === id);
	if (!place) throw new Error(`found no place ${id}, wanted one of the file`);
	return place;
};

test('far from every border a name may stand on all sides, that of its record first', () => {
	expect(trueSides(placeOf('chengdu'), 6)).toBe('WENS');
	expect(trueSides(placeOf('chongqing'), 6)).toBe('EWNS');
});

test('two towns on both sides of a border keep their names in their own countries', () => {
	// Pingxiang lies north of Dong Dang
	expect(trueSides(placeOf('pingxiang'), 7)).not.toContain('S');
	expect(trueSides(placeOf('dong-dang'), 7)).not.toContain('N');
});

test('a name over a country that it is larger than is left out where it marks a node, and kept where it shows the way', () => {
	expect(trueSides(placeOf('dong-dang'), 3)).toBe('');
	const { node: _, ...town } = placeOf('dong-dang');
	expect(trueSides(town, 3)).not.toBe('');
});

test('every city has a text for each zoom of the tiles, and every node a true side close by', () => {
	const cities = places.filter(({ kind }) => kind === 'city').slice(0, 8);
	const sides = sidesOf([...cities, ...places.filter(({ kind }) => kind === 'country')]);
	expect(Object.keys(sides)).toEqual(cities.map(({ id }) => id));
	for (const texts of Object.values(sides)) {
		expect(texts).toHaveLength(7);
		expect(texts.at(-1)).not.toBe('');
	}
});
