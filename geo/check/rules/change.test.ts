import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { change } from './change';
import { language } from './language';
import { realDate } from './real-date';
import { reference } from './reference';

const FILE = 'changes.yaml';
const OLDEST = 'date: "2024-05-01"';

test('a change below an older one is told', () => {
	expect(planted(change, [FILE, OLDEST, 'date: "2024-05-03"'])).toEqual([
		`${FILE}:9 found 2024-05-03 below 2024-05-02, wanted the newest first`
	]);
	expect(planted(change, [FILE, OLDEST, 'date: "2024-05-02"'])).toEqual([]);
});

test('a change that names a record twice is told', () => {
	expect(planted(change, [FILE, '[garden, walk]', '[garden, walk, garden]'])).toEqual([
		`${FILE}:4 found garden twice, wanted it once`
	]);
});

test('a change names what stands in the records, a node too', () => {
	expect(planted(reference, [FILE, '[garden, walk]', '[guiyang, bilateral]'])).toEqual([]);
	expect(planted(reference, [FILE, '[garden, walk]', '[garden, nowhere]'])).toEqual([
		`${FILE}:4 found nowhere, wanted an id that stands in sites, cities, organisations, agreements, events, routes, services, nodes, tours, corridor, bilateral`
	]);
});

test('the day of a change is whole, and one of the calendar', () => {
	expect(planted(realDate, [FILE, OLDEST, 'date: "2024-04-31"'])).toEqual([
		`${FILE}:9 found "2024-04-31", wanted a day, month or year of the calendar`
	]);
	expect(planted(change, [FILE, OLDEST, 'date: "2024-05"'])).toEqual([
		`${FILE}:9 date: found "2024-05", wanted a day YYYY-MM-DD in quotes`
	]);
});

test('its texts are held to the rules of all texts', () => {
	expect(planted(language, [FILE, '首批记录。', 'The first records.'])).toHaveLength(1);
});
