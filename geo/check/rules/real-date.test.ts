import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { realDate } from './real-date';

test('a day that no calendar has is told', () => {
	const told = planted(
		realDate,
		['events.yaml', '"2010-06-30"', '"2010-06-31"'],
		['sources/report-2022.yaml', '"2022-03-11"', '"2022-02-29"']
	);
	expect(told).toEqual([
		'events.yaml:6 found "2010-06-31", wanted a day, month or year of the calendar',
		'sources/report-2022.yaml:8 found "2022-02-29", wanted a day, month or year of the calendar'
	]);
});

test('a date as a figure is read too', () => {
	const told = planted(realDate, [
		'claims/garden.yaml',
		'value_text: "2010-06-30"',
		'value_text: "2010-02-30"'
	]);
	expect(told).toEqual([
		'claims/garden.yaml:50 found "2010-02-30", wanted a day, month or year of the calendar'
	]);
});
