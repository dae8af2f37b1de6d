import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { language } from './language';
import { punctuation } from './punctuation';
import { reference } from './reference';
import { text } from './text';
import { tour } from './tour';

const FILE = 'tours/walk.yaml';

test('a step that rests on nothing is told', () => {
	expect(planted(tour, [FILE, '    subjects: [main]\n', ''])).toEqual([
		`${FILE}:14 found a step that rests on nothing, wanted claims or subjects`
	]);
});

test.each([
	['[114.5, 22.5, 112.5, 24.5]', 'west beyond east'],
	['[112.5, 24.5, 114.5, 22.5]', 'south beyond north'],
	['[22.5, 112.5, 24.5, 114.5]', 'latitude first'],
	['[112.5, 22.5, 181, 24.5]', 'beyond the map']
])('%s is no view: %s', (bbox) => {
	expect(planted(tour, [FILE, '[112.5, 22.5, 114.5, 24.5]', bbox])).toEqual([
		`${FILE}:10 found ${bbox}, wanted west, south, east, north in degrees`
	]);
});

test('a view that does not hold what the step selects is told at the view', () => {
	expect(
		planted(
			tour,
			[FILE, '[112.5, 22.5, 114.5, 24.5]', '[100, 0, 104, 2]'],
			[FILE, '[100, -1, 112, 28]', '[108, 21, 109, 22]']
		)
	).toEqual([
		`${FILE}:10 found a view without the point [113.52, 23.35] of garden, wanted one that holds it`,
		`${FILE}:18 found a view without the point [108.32, 22.82] of main, wanted one that holds it`
	]);
});

test('of a leg only its own ends have to be in the view', () => {
	expect(planted(tour, [FILE, '[100, -1, 112, 28]', '[108, 21, 109, 23]'])).toEqual([]);
	expect(
		planted(tour, [FILE, '[100, -1, 112, 28]', '[108, 21, 109, 23]'], [FILE, 'main, leg: 2', 'main'])
	).toHaveLength(1);
});

test('a site whose place is not known cannot be selected, and a leg only of a route that has so many', () => {
	const position = /position:\n(?: .*\n)+/.exec(
		readFileSync('tests/fixtures/records/sites/tower.yaml', 'utf8')
	);
	expect(
		planted(
			tour,
			[FILE, 'kind: site, id: garden', 'kind: site, id: tower'],
			['sites/tower.yaml', position?.[0] ?? '', 'position: null\n']
		)
	).toEqual([`${FILE}:11 found tower, whose place is not known, wanted one that the map shows`]);
	expect(planted(tour, [FILE, 'main, leg: 2', 'main, leg: 4'])).toEqual([
		`${FILE}:19 found leg 4 of main, wanted at most 3`
	]);
	expect(planted(tour, [FILE, 'id: garden }', 'id: garden, leg: 1 }'])).toEqual([
		`${FILE}:11 found a leg of a site, wanted one of a route`
	]);
});

test('what a step selects, speaks of and cites is looked up', () => {
	expect(
		planted(
			reference,
			[FILE, 'id: garden }', 'id: nowhere }'],
			[FILE, 'subjects: [main]', 'subjects: [nowhere]'],
			[FILE, '[garden-start]', '[nowhere]']
		)
	).toEqual([
		`${FILE}:11 found nowhere, wanted an id that stands in sites`,
		`${FILE}:13 found nowhere, wanted an id that stands in claims`,
		`${FILE}:20 found nowhere, wanted an id that stands in sites, cities, organisations, agreements, events, routes, services, corridor, bilateral`
	]);
});

test('what is told of the selected id is not told again of the view', () => {
	expect(planted(tour, [FILE, 'id: garden }', 'id: nowhere }'])).toEqual([]);
});

test('the texts of a step are held to the rules of all texts', () => {
	expect(planted(language, [FILE, '先铁路，后海运。', 'By rail.'])).toEqual([
		`${FILE}:17 found "By rail.", wanted Chinese`
	]);
	expect(planted(punctuation, [FILE, '先铁路，后', '先铁路,后'])).toHaveLength(1);
	expect(planted(text, [FILE, 'It runs by rail', 'It runs <b>by rail'])).toHaveLength(1);
});

test('a step without its text in one language is no step', () => {
	expect(planted(tour, [FILE, '    text_zh: 先铁路，后海运。\n', ''])).toEqual([
		`${FILE}:14 steps[1]: found no key "text_zh", wanted one`
	]);
});

test.each([tour, reference])(
	'what is selected follows from its kind: $id tells nothing of it where that is broken',
	(rule) => {
		expect(planted(rule, [FILE, 'kind: route', 'kind: null'])).toEqual([
			`${FILE}:19 steps[1].selected.kind: found null, wanted "site", "city", "node", "route"`
		]);
	}
);

test('a leg that cannot be read is told once, and the whole route is not held against the view', () => {
	expect(
		planted(tour, [FILE, 'leg: 2', 'leg: two'], [FILE, '[100, -1, 112, 28]', '[103, -1, 109, 22]'])
	).toEqual([`${FILE}:19 steps[1].selected.leg: found "two", wanted a number`]);
});
