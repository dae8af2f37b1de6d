import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { punctuation } from './punctuation';

test('half-width marks in Chinese and full-width ones in English are told', () => {
	const told = planted(
		punctuation,
		['sites/garden.yaml', '两国合作园区。', '两国,合作园区。'],
		['events.yaml', 'The park opened.', 'The park，opened.']
	);
	expect(told).toEqual([
		'events.yaml:10 found full-width marks in "The park，opened.", wanted , . ; : ? ! ( )',
		'sites/garden.yaml:20 found half-width marks in "两国,合作园区。", wanted ，；：？！（）'
	]);
});
