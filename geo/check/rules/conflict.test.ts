import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { conflict } from './conflict';

test('a conflict that only one side names is told', () => {
	const told = planted(conflict, ['claims/garden.yaml', '  conflicts_with: [garden-projects]\n', '']);
	expect(told).toEqual([
		'claims/garden.yaml:35 found garden-projects-paper, which does not name garden-projects, wanted both to name each other'
	]);
});

test('a claim in conflict with itself, or twice with another, is told', () => {
	const told = planted(conflict, [
		'claims/garden.yaml',
		'[garden-projects]',
		'[garden-projects-paper, garden-projects, garden-projects]'
	]);
	expect(told).toEqual([
		'claims/garden.yaml:46 found garden-projects again, wanted it once',
		'claims/garden.yaml:46 found garden-projects-paper itself, wanted another claim'
	]);
});

test('a conflict over another measure needs a note', () => {
	const told = planted(conflict, [
		'claims/garden.yaml',
		'measure: projects\n  value: 18',
		'measure: capital\n  value: 18'
	]);
	expect(told).toEqual([
		'claims/garden.yaml:35 found garden-projects-paper, which measures capital, wanted projects or a note that says why'
	]);
});

test('a note on it is enough', () => {
	const told = planted(conflict, [
		'claims/garden.yaml',
		'measure: projects\n  value: 18',
		'measure: capital\n  note: It counts money.\n  note_zh: 此处指金额。\n  value: 18'
	]);
	expect(told).toEqual([]);
});
