import { expect, test } from 'vitest';
import { planted } from '../../tests/support/planted';
import { sameFigure } from './same-figure';

test('two numbers of one thing at one time are a warning unless they are in conflict', () => {
	const told = planted(
		sameFigure,
		['claims/garden.yaml', '  conflicts_with: [garden-projects]\n', ''],
		['claims/garden.yaml', '  conflicts_with: [garden-projects-paper]\n', '']
	);
	expect(told).toEqual([
		'claims/garden.yaml:37 warning: found 18 beside 60 in garden-projects, wanted a conflict or a note'
	]);
});
