import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { scope } from './scope';

const NEEDS = ['measures.yaml', 'units: [projects]', 'units: [projects]\n  needs_scope: true'] as const;

test('a figure that does not say whose or of what it is, is told where its measure asks for it', () => {
	expect(planted(scope, [...NEEDS])).toEqual([
		'claims/garden.yaml:25 found projects without a scope, wanted one that says whose or of what it is',
		'claims/garden.yaml:37 found projects without a scope, wanted one that says whose or of what it is'
	]);
});

test('a scope is enough, and so is a span', () => {
	const told = planted(
		scope,
		[...NEEDS],
		['measures.yaml', 'units: [km]', 'units: [km]\n  needs_scope: true'],
		['claims/garden.yaml', 'value: 60\n', 'value: 60\n  scope: Whole garden\n  scope_zh: 整个园区\n'],
		['claims/garden.yaml', 'value: 18\n', 'value: 18\n  scope: Whole garden\n  scope_zh: 整个园区\n']
	);
	expect(told).toEqual([]);
});
