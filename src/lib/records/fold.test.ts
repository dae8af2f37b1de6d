import { describe, expect, test } from 'vitest';
import { fold, holdsAll, readVariants, searchText, termsOf } from './fold';

const VARIANTS = readVariants('蘇苏慶庆綫线線线廣广東东');

/** What is typed, and a text in which it must be found. */
const FOUND: [typed: string, text: string][] = [
	["People's", 'People’s Daily'],
	['tm', 'Foo™'],
	['no 5', '№ 5'],
	['℃', '20 °C'],
	['2023.5', '2,023.5 km'],
	['2023年5月', '2023年5月公报'],
	['people’s', "People's Daily"],
	['peopleʼs', 'People’s Daily'],
	['Peoples', 'People’s Daily'],
	['Chongqing-Singapore', 'Air: Chongqing–Singapore'],
	['Chongqing-Singapore', 'Chongqing – Singapore'],
	['chongqing – singapore', 'Chongqing–Singapore'],
	['Chongqing~Singapore', 'Chongqing—Singapore'],
	['重庆-新加坡', '重庆—新加坡'],
	['重庆新加坡', '重庆—新加坡'],
	['Singapore Chongqing', 'Chongqing–Singapore'],
	['cooperation', 'Co-operation projects'],
	['co-operation', 'Cooperation projects'],
	['co operation', 'Co-operation projects'],
	['1500', '1,500 km'],
	['1,500', '1500 km'],
	['1 500', '1,500 km'],
	['1 500', '1,500 km'],
	["1'500", '1,500 km'],
	['１５００', '1,500 km'],
	['1500km', '1,500 km'],
	['1,500 km', '1500km'],
	['1234567', '1,234,567'],
	['16.4', '16.4 bn US$'],
	['US$', '16.4 bn US$'],
	['km2', '123 km²'],
	['km²', '123 km2'],
	['2023-05', '2023-05-08'],
	['2023-5', '2023-05'],
	['2023/05/08', '2023-05-08'],
	['2023.5.8', '2023-05-08'],
	['2023年5月', '2023-05-08'],
	['2023年05月08日', '2023-05-08'],
	['蘇州', '苏州'],
	['重慶', '中新（重庆）战略性互联互通示范项目'],
	['廣東', '广东省'],
	['苏州', '苏州工业园区'],
	['ＧＫＣ', 'GKC'],
	['gkc', 'ＧＫＣ'],
	['lu', 'Lü'],
	['Lǜ', 'lu'],
	['Hekou', 'Hékǒu'],
	['Dong Dang', 'Đồng Đăng'],
	['Łódź', 'lodz'],
	['strasse', 'Straße'],
	['Pte. Ltd.', 'CapitaLand Pte Ltd'],
	['Co Ltd', 'Co., Ltd.'],
	['《区域全面经济伙伴关系协定》', '区域全面经济伙伴关系协定'],
	['“knowledge city”', 'Guangzhou Knowledge City'],
	['"knowledge city"', 'Guangzhou Knowledge City'],
	['May 8, 2023', '8 May 2023'],
	['co­operation', 'cooperation']
];

const NOT_FOUND: [typed: string, text: string][] = [
	['Suzhou Wuxi', 'Suzhou'],
	['1500', '1.5 km'],
	['2023-05', '2023-12-05'],
	['2023-05', '2023 and 2005'],
	['"city knowledge"', 'Knowledge City'],
	['sea', 'Chinese Academy'],
	['Chongqing-Singapore', 'Singapore–Chongqing'],
	['chongqing', 'Changqing']
];

const finds = (typed: string, text: string) =>
	holdsAll(searchText([text], VARIANTS), termsOf(typed, VARIANTS));

describe('what a keyboard types', () => {
	test.each(FOUND)('%s finds %s', (typed, text) => {
		expect(finds(typed, text)).toBe(true);
	});

	test.each(NOT_FOUND)('%s does not find %s', (typed, text) => {
		expect(finds(typed, text)).toBe(false);
	});

	test('nothing but spaces, dashes and quotes asks for nothing', () => {
		for (const typed of ['', '  ', '-', ' – ', '""', '·']) expect(termsOf(typed)).toEqual([]);
	});

	test('words are not found across two columns', () => {
		expect(holdsAll(searchText(['Qinzhou', '500 km']), termsOf('"qinzhou 500"'))).toBe(false);
		expect(holdsAll(searchText(['Qinzhou', '500 km']), termsOf('500 qinzhou'))).toBe(true);
	});

	test('without its table a search still finds simplified characters', () => {
		expect(holdsAll(searchText(['苏州工业园区']), termsOf('苏州'))).toBe(true);
		expect(holdsAll(searchText(['苏州工业园区']), termsOf('蘇州'))).toBe(false);
	});
});

test('folding twice changes nothing more', () => {
	for (const text of FOUND.flat()) expect(fold(fold(text, VARIANTS), VARIANTS)).toBe(fold(text, VARIANTS));
});
