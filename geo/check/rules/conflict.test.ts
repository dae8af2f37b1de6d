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

const THIRD = `- id: garden-projects-third
  measure: projects
  value: 19
  unit: projects
  as_of: "2022"
  date_basis: stated
  source: paper
  locator: page 5
  statement: The same paper counts 19 elsewhere.
  statement_zh: 同一论文另处统计为19个。
  conflicts_with: [garden-projects, garden-projects-paper]
`;

test('a claim that names none of several who name it is told once, at itself', () => {
	const told = planted(
		conflict,
		['claims/garden.yaml', '  conflicts_with: [garden-projects-paper]\n', THIRD],
		['claims/garden.yaml', '[garden-projects]', '[garden-projects, garden-projects-third]']
	);
	expect(told).toEqual([
		'claims/garden.yaml:24 found none of garden-projects-third, garden-projects-paper, which name it, wanted all to name each other'
	]);
});
