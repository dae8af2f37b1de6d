import { expect, test } from 'vitest';
import { readPlaces } from '../basemap/place';
import { readRecords } from '../read/read';
import { chineseCharacters } from './characters';

const places = readPlaces();
const { records } = readRecords('geo/records');

test('the fonts hold the Chinese name of every place that the map names', () => {
	const { names, bold } = chineseCharacters(records, places, 'src');
	const missing = (set: string, named: typeof places) =>
		named.filter(({ name_zh }) => Array.from(name_zh).some((character) => !set.includes(character)));
	expect(missing(names, places)).toEqual([]);
	expect(
		missing(
			bold,
			places.filter(({ kind, rank }) => kind === 'city' && rank < 2)
		)
	).toEqual([]);
});

test('what few texts have is apart from what pages share, and nothing is twice in a weight', () => {
	const { names, common, rest, bold, boldRest } = chineseCharacters(records, places, 'src');
	for (const files of [
		[names, common, rest],
		[bold, boldRest]
	]) {
		const all = files.join('');
		expect(new Set(all).size).toBe(all.length);
		for (const text of files) expect(text.length).toBeGreaterThan(50);
	}
	const times = (text: string) =>
		Math.max(...Array.from(text, (one) => statements.filter((said) => said.includes(one)).length));
	const statements = records.claims.map(({ statement_zh }) => statement_zh);
	expect(times(rest)).toBeLessThan(4);
	expect(times(common)).toBeGreaterThan(20);
});
