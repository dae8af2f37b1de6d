import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { uniqueId } from './unique-id';

test('an id that is used by two kinds of subject is told where it comes again', () => {
	const told = planted(uniqueId, ['organisations.yaml', 'id: garden-company', 'id: garden']);
	expect(told).toEqual([
		'organisations.yaml:1 found garden in organisations and in sites, wanted an id that is used once'
	]);
});

test('a claim may not have the id of a subject or of another claim', () => {
	const told = planted(
		uniqueId,
		['claims/garden.yaml', 'id: garden-role', 'id: garden-capital'],
		['claims/garden.yaml', 'id: garden-start', 'id: tower']
	);
	expect(told).toEqual([
		'claims/garden.yaml:47 found tower in claims and in sites, wanted an id that is used once',
		'claims/garden.yaml:58 found garden-capital in claims and in claims, wanted an id that is used once'
	]);
});

test('the special subjects are taken', () => {
	const told = planted(uniqueId, ['events.yaml', 'id: garden-opening', 'id: corridor']);
	expect(told).toEqual([
		'events.yaml:1 found corridor in events and in the special subjects, wanted an id that is used once'
	]);
});

test('a node may have the id of a city, but not of another node', () => {
	const told = planted(uniqueId, ['nodes.yaml', 'id: guiyang', 'id: nanning']);
	expect(told).toEqual(['nodes.yaml:16 found nanning in nodes and in nodes, wanted an id that is used once']);
});
