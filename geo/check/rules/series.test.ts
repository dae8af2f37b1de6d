import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { series } from './series';

const scoped = (scope: string, scopeZh: string) => `\n  scope: ${scope}\n  scope_zh: ${scopeZh}\n`;

test('one scope in two wordings of the other language is told', () => {
	const told = planted(
		series,
		['claims/garden.yaml', 'value: 60\n', `value: 60${scoped('Whole garden', '整个园区')}`],
		['claims/garden.yaml', 'value: 18\n', `value: 18${scoped('Whole garden', '全园')}`]
	);
	expect(told).toEqual([
		'claims/garden.yaml:42 found 全园 beside 整个园区 in garden-projects, wanted one wording for Whole garden'
	]);
});

test('two scopes in one wording of the other language are told', () => {
	const told = planted(
		series,
		['claims/garden.yaml', 'value: 60\n', `value: 60${scoped('Whole garden', '园区')}`],
		['claims/garden.yaml', 'value: 18\n', `value: 18${scoped('First phase', '园区')}`]
	);
	expect(told).toEqual([
		'claims/garden.yaml:41 found First phase beside Whole garden in garden-projects, wanted one wording for 园区'
	]);
});

test('a whole year and a part of one are no points of one flow', () => {
	const flow = [
		'measures.yaml',
		'type: stock\n  units: [projects]',
		'type: flow\n  units: [projects]'
	] as const;
	const month = [
		'claims/garden.yaml',
		'value: 18\n  unit: projects\n  as_of: "2022"',
		'value: 18\n  unit: projects\n  as_of: "2022-09"'
	] as const;
	expect(planted(series, [...month])).toEqual([]);
	expect(planted(series, [...flow], [...month])).toEqual([
		'claims/garden.yaml:40 found 2022-09 beside the whole year 2022 in garden-projects, wanted a scope that says which part of the year'
	]);
});
