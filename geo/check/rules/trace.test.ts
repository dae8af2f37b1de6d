import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { trace } from './trace';

test('a traced leg without its trace is told', () => {
	const told = planted(trace, ['legs/qinzhou-nanning.yaml', 'trace: qinzhou-nanning', '']);
	expect(told).toEqual(['legs/qinzhou-nanning.yaml:5 found traced without a trace, wanted the name of one']);
});

test('a trace that is not there is told', () => {
	const told = planted(trace, ['legs/qinzhou-nanning.yaml', 'trace: qinzhou-nanning', 'trace: elsewhere']);
	expect(told).toEqual([
		'legs/qinzhou-nanning.yaml:6 found elsewhere, wanted the name of a GeoJSON file in geo/osm'
	]);
});

test('a trace on a schematic leg is told', () => {
	const told = planted(trace, ['legs/qinzhou-nanning.yaml', 'alignment: traced', 'alignment: schematic']);
	expect(told).toEqual([
		'legs/qinzhou-nanning.yaml:6 found a trace on a schematic leg, wanted the alignment traced'
	]);
});
