import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { sameFigure } from './same-figure';

test('two numbers of one thing at one time are refused unless they are in conflict', () => {
	const told = planted(
		sameFigure,
		['claims/garden.yaml', '  conflicts_with: [garden-projects]\n', ''],
		['claims/garden.yaml', '  conflicts_with: [garden-projects-paper]\n', '']
	);
	expect(told).toEqual([
		'claims/garden.yaml:37 found 18 beside 60 in garden-projects, wanted a conflict or a scope'
	]);
});

test('a group of two thousand numbers is told in one line', () => {
	const claims = Array.from({ length: 2000 }, (_, index) => {
		return `- id: many-${index}\n  measure: projects\n  value: ${index + 1}\n  unit: projects\n  as_of: "2019"\n  date_basis: stated\n  source: report-2022\n  locator: page 1\n  statement: There are ${index + 1}.\n  statement_zh: 共${index + 1}个。\n`;
	}).join('');
	const told = planted(sameFigure, ['claims/main.yaml', '- id: ', `${claims}- id: `]);
	expect(told).toEqual([
		'claims/main.yaml:13 found 2 beside 1 in many-0, 3 in many-2, 4 in many-3, 5 in many-4 and 1995 more, wanted a conflict or a scope'
	]);
});
