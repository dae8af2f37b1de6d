import { expect, test } from 'vitest';
import { readPlaces } from '../basemap/place';
import { readRecords } from '../read/read';
import { chineseCharacters } from './characters';

const places = readPlaces();
const { records } = readRecords('geo/records');

test('the fonts hold the Chinese name of every place that the map names', () => {
	const { all, bold } = chineseCharacters(records, places, 'src');
	const missing = (set: string, names: typeof places) =>
		names.filter(({ name_zh }) => Array.from(name_zh).some((character) => !set.includes(character)));
	expect(missing(all, places)).toEqual([]);
	expect(
		missing(
			bold,
			places.filter(({ kind, rank }) => kind === 'city' && rank < 2)
		)
	).toEqual([]);
});
