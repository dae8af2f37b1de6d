import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { nodeCode } from './node-code';

test('a UN/LOCODE of another country is told', () => {
	const told = planted(nodeCode, ['nodes.yaml', 'unlocode: CNQZH', 'unlocode: SGQZH']);
	expect(told).toEqual(['nodes.yaml:38 found SGQZH, wanted a code of CN']);
});

test('codes of the wrong form are told', () => {
	const told = planted(
		nodeCode,
		['nodes.yaml', 'unlocode: CNQZH', 'unlocode: CN QZH'],
		['nodes.yaml', 'iata: CAN', 'iata: CANX'],
		['nodes.yaml', 'icao: ZGGG', 'icao: zggg']
	);
	expect(told).toEqual([
		'nodes.yaml:38 found "CN QZH", wanted a code like CNQZH',
		'nodes.yaml:70 found "CANX", wanted a code like CKG',
		'nodes.yaml:70 found "zggg", wanted a code like ZUCK'
	]);
});
