import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { dateOrder } from './date-order';
import { reference } from './reference';
import { service } from './service';
import { span } from './span';

const FILE = 'services/train.yaml';

test('a service over legs that do not join is told where the gap is', () => {
	const told = planted(service, [
		FILE,
		'{ leg: qinzhou-nanning, reverse: true }',
		'{ leg: qinzhou-singapore }'
	]);
	expect(told).toEqual([
		`${FILE}:8 found qinzhou-singapore from qinzhou-port, wanted a leg from nanning or its hub, where the one before ends`
	]);
});

test('a service that runs a leg twice is told', () => {
	const told = planted(service, [
		FILE,
		'  - { leg: qinzhou-nanning, reverse: true }',
		'  - { leg: qinzhou-nanning, reverse: true }\n  - { leg: qinzhou-nanning }'
	]);
	expect(told).toEqual([`${FILE}:9 found qinzhou-nanning again, wanted each leg once`]);
});

test('a service that ends before it began is told', () => {
	const told = planted(service, [FILE, 'until: null\nstatus: operating', 'until: "2018"\nstatus: closed']);
	expect(told).toEqual([`${FILE}:10 found 2018, wanted none before since, 2019`]);
});

test('a service that ended does not operate', () => {
	const told = planted(service, [FILE, 'until: null', 'until: "2020"']);
	expect(told).toEqual([`${FILE}:11 found operating, but until 2020, wanted closed or no until`]);
});

test('a service does not operate over a leg that nobody has seen open', () => {
	const told = planted(service, ['legs/guiyang-nanning.yaml', 'status: operating', 'status: unknown']);
	expect(told).toEqual([
		`${FILE}:11 found operating, but guiyang-nanning is unknown, wanted legs that operate`
	]);
});

test('an operator that is no organisation is told', () => {
	const told = planted(reference, [FILE, 'garden-company', 'nobody']);
	expect(told).toEqual([`${FILE}:4 found nobody, wanted an id that stands in organisations`]);
});

test('a service that began after its source is told', () => {
	const told = planted(dateOrder, [FILE, 'since: "2019"', 'since: "2023"']);
	expect(told).toEqual([`${FILE}:9 found a start in 2023, wanted none after its source of 2022-03-11`]);
});

test('a figure of a stretch that the service does not run is told', () => {
	const told = planted(span, ['claims/main.yaml', '{ route: main,', '{ route: main, service: train,']);
	expect(told).toEqual(['claims/main.yaml:11 found singapore, wanted a node on train']);
});

test('a figure of a stretch of nothing is told', () => {
	const told = planted(span, ['claims/main.yaml', '{ route: main,', '{']);
	expect(told).toEqual([
		'claims/main.yaml:11 found nanning to singapore on nothing, wanted a route or a service'
	]);
});
