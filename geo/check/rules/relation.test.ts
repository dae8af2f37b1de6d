import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { relation } from './relation';

test('a relation of a subject to itself is told', () => {
	const told = planted(relation, ['relations.yaml', 'from: garden-company', 'from: garden']);
	expect(told).toEqual(['relations.yaml:7 found garden at both ends, wanted two subjects']);
});

test('a relation that stands twice is told at the second', () => {
	const told = planted(relation, [
		'relations.yaml',
		'from: garden-company\n  type: operates',
		'from: tower\n  type: within'
	]);
	expect(told).toEqual(['relations.yaml:5 found tower within garden report-2022 again, wanted it once']);
});

test('what happens has no start, and what lasts no date', () => {
	expect(planted(relation, ['relations.yaml', 'type: operates', 'type: signed'])).toEqual([
		'relations.yaml:8 found a start of signed, which happens at a date, wanted date in its place'
	]);
	expect(planted(relation, ['relations.yaml', 'since: "2010"', 'date: "2010"'])).toEqual([
		'relations.yaml:8 found a date of operates, which lasts, wanted since in its place'
	]);
});
