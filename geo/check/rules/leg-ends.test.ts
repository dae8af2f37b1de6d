import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { legEnds } from './leg-ends';

test('a leg from a node to itself is told', () => {
	const told = planted(legEnds, ['legs/guiyang-nanning.yaml', 'to: nanning', 'to: guiyang']);
	expect(told).toEqual(['legs/guiyang-nanning.yaml:2 found guiyang at both ends, wanted two nodes']);
});

test('a ship inland and an aeroplane at a quay are told', () => {
	const told = planted(
		legEnds,
		['legs/qinzhou-singapore.yaml', 'from: qinzhou-port', 'from: guiyang'],
		['legs/can-sin.yaml', 'to: sin', 'to: singapore']
	);
	expect(told).toEqual([
		'legs/can-sin.yaml:2 found singapore (seaport) on a leg by air, wanted airport',
		'legs/qinzhou-singapore.yaml:1 found guiyang (junction) on a leg by sea, wanted seaport'
	]);
});

test('a leg that is recorded a second time the other way round is told', () => {
	const told = planted(legEnds, [
		'legs/qinzhou-nanning.yaml',
		'from: qinzhou-port\nto: nanning',
		'from: nanning\nto: guiyang\nline: Southern line\nline_zh: 南线'
	]);
	expect(told).toEqual([
		'legs/qinzhou-nanning.yaml:1 found the same ends, mode and line as guiyang-nanning, wanted one record, run in reverse where needed'
	]);
});
