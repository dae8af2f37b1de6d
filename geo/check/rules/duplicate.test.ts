import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { duplicate } from './duplicate';

test('two things of one kind under one name are told, whatever the letters', () => {
	const told = planted(duplicate, ['hubs.yaml', 'name: Guangzhou by air', 'name: QINZHOU']);
	expect(told).toEqual([
		'hubs.yaml:2 found the name "Qinzhou" of garden-air again, wanted a name of its own'
	]);
});

test('an alias that is the name of another city is told', () => {
	const told = planted(duplicate, [
		'cities.yaml',
		'name_zh: 新加坡\n  name_zh_status: common',
		'name_zh: 新加坡\n  name_zh_status: common\n  aliases: [guang zhou]'
	]);
	expect(told).toEqual([
		'cities.yaml:21 found the name "guang zhou" of guangzhou again, wanted a name of its own'
	]);
});

test('two sites of one name in one city are told unless one is part of the other', () => {
	const told = planted(
		duplicate,
		['sites/tower.yaml', 'name: Garden Tower', 'name: Garden Park'],
		['sites/tower.yaml', 'within: garden\n', '']
	);
	expect(told).toEqual([
		'sites/tower.yaml:1 found the name "Garden Park" of garden again, wanted a name of its own'
	]);
});

test('a part may have the name of the whole', () => {
	const told = planted(duplicate, ['sites/tower.yaml', 'name: Garden Tower', 'name: Garden Park']);
	expect(told).toEqual([]);
});

test('two sources with one address are told', () => {
	const told = planted(duplicate, ['sources/paper.yaml', 'url: null', 'url: https://example.com/report']);
	expect(told).toEqual([
		'sources/report-2022.yaml:10 found the page of paper again, wanted one source for one page'
	]);
});
