import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { reservedId } from './reserved-id';

test.each([
	['content', 'an element of the pages'],
	['map-legend', 'an element of the pages'],
	['leg12', 'an element of the pages'],
	['s1-rail', 'an element of the pages'],
	['change-2025-01-31-2', 'an element of the pages'],
	['constructor', 'every object of JavaScript'],
	['index', 'a file or device'],
	['con', 'a file or device']
])('%s is no id of a claim', (id, use) => {
	expect(planted(reservedId, ['claims/garden.yaml', 'id: garden-role', `id: ${id}`])).toEqual([
		`claims/garden.yaml:58 found ${id}, the name of ${use}, wanted an id of its own`
	]);
});

test('nor of an event, nor is an id longer than file names bear', () => {
	expect(planted(reservedId, ['events.yaml', 'id: garden-opening', 'id: terms'])).toHaveLength(1);
	const long = 'a'.repeat(81);
	expect(planted(reservedId, ['events.yaml', 'id: garden-opening', `id: ${long}`])).toEqual([
		'events.yaml:1 found an id of 81 characters, wanted at most 80'
	]);
});
