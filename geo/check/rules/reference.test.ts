import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { reference } from './reference';

test('a city that is not there is told at its key', () => {
	const told = planted(reference, ['sites/garden.yaml', 'city: guangzhou', 'city: nowhere']);
	expect(told).toEqual(['sites/garden.yaml:6 found nowhere, wanted an id that stands in cities']);
});

test('every kind of reference is looked up', () => {
	const told = planted(
		reference,
		['sites/tower.yaml', 'within: garden', 'within: nowhere'],
		['nodes.yaml', 'hub: qinzhou', 'hub: nowhere'],
		['hubs.yaml', 'city: guangzhou', 'city: nowhere'],
		['legs/can-sin.yaml', 'to: sin', 'to: nowhere'],
		['routes/air.yaml', 'leg: can-sin', 'leg: nowhere'],
		['organisations.yaml', 'site: tower', 'site: nowhere'],
		['relations.yaml', 'from: garden-company', 'from: nowhere'],
		['relations.yaml', '  source: report-2022\n  note:', '  source: nowhere\n  note:'],
		['events.yaml', '[garden, bilateral]', '[garden, nowhere]'],
		['claims/main.yaml', 'measure: length', 'measure: nowhere'],
		['claims/main.yaml', 'from: nanning', 'from: nowhere'],
		['claims/garden.yaml', '[garden-projects-paper]', '[nowhere]'],
		['sites/garden.yaml', '    sources: [report-2022]', '    sources: [nowhere]']
	);
	expect(told).toEqual([
		'claims/garden.yaml:35 found nowhere, wanted an id that stands in claims',
		'claims/main.yaml:2 found nowhere, wanted an id that stands in measures',
		'claims/main.yaml:11 found nowhere, wanted an id that stands in nodes',
		'events.yaml:9 found nowhere, wanted an id that stands in sites, cities, organisations, agreements, events, routes, services, corridor, bilateral',
		'hubs.yaml:9 found nowhere, wanted an id that stands in cities',
		'legs/can-sin.yaml:2 found nowhere, wanted an id that stands in nodes',
		'nodes.yaml:37 found nowhere, wanted an id that stands in hubs',
		'organisations.yaml:8 found nowhere, wanted an id that stands in sites',
		'relations.yaml:5 found nowhere, wanted an id that stands in sites, cities, organisations, agreements, events, routes, services, corridor, bilateral',
		'relations.yaml:9 found nowhere, wanted an id that stands in sources',
		'routes/air.yaml:8 found nowhere, wanted an id that stands in legs',
		'sites/garden.yaml:24 found nowhere, wanted an id that stands in sources',
		'sites/tower.yaml:11 found nowhere, wanted an id that stands in sites'
	]);
});

test('a record that another fault keeps out still counts as there', () => {
	const told = planted(reference, ['hubs.yaml', '  name: Qinzhou\n', '']);
	expect(told).toEqual(['hubs.yaml:1 found no key "name", wanted one']);
});

test('a list that cannot be read is told once, not wherever its records are named', () => {
	const told = planted(reference, ['hubs.yaml', 'id: qinzhou\n  name: Qinzhou', 'id: [']);
	expect(new Set(told.map((line) => line.split(':')[0]))).toEqual(new Set(['hubs.yaml']));
});
