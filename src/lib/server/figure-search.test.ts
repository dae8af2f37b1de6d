import { describe, expect, test } from 'vitest';
import { filterFigures, NO_FILTER } from '../records/figure-filter';
import type { Language } from '../address/language';
import { readVariants } from '../records/fold';
import type { FiguresPage } from '../pages/figures';
import type { FigureRow } from '../pages/views';
import { figureText } from '../words/figure-text';
import { figureRows } from './figure-rows';
import { pageAt } from './page-at';
import { traditionalPairs } from './traditional';

const variants = readVariants(traditionalPairs());
const pages: Record<Language, FiguresPage> = { en: pageIn('/figures/'), zh: pageIn('/zh/figures/') };
const rows: Record<Language, FigureRow[]> = { en: figureRows(pages.en), zh: figureRows(pages.zh) };
const texts: Record<Language, Map<string, string>> = { en: textsOf('en', 'zh'), zh: textsOf('zh', 'en') };

function pageIn(path: string): FiguresPage {
	const page = pageAt(path);
	if (page?.kind !== 'figures') throw new Error(`${path}: found no table of claims, wanted one`);
	return page;
}

function textsOf(language: Language, other: Language): Map<string, string> {
	const others = new Map(rows[other].map((row) => [row.id, row]));
	return new Map(
		rows[language].map((row) => [
			row.id,
			figureText(row, pages[language].aliases, others.get(row.id), variants)
		])
	);
}

function idsFor(typed: string, language: Language): string[] {
	const filter = { ...NO_FILTER, q: typed };
	const reading = { textOf: ({ id }: FigureRow) => texts[language].get(id) ?? '', rankOf: () => 0, variants };
	// the pages have orders of their own
	return filterFigures(rows[language], filter, reading)
		.map(({ id }) => id)
		.toSorted();
}

/** Whether a row shows something, in the language of its page. */
type Shows = (row: FigureRow) => boolean;
const subject =
	(name: string): Shows =>
	(row) =>
		row.subject.name.includes(name);
const value =
	(text: string): Shows =>
	(row) =>
		row.value.includes(text);
const publisher =
	(name: string): Shows =>
	(row) =>
		row.source.publisher.includes(name);
const span =
	(name: string): Shows =>
	(row) =>
		row.span.includes(name);
const dated =
	(date: string): Shows =>
	(row) =>
		row.asOf.startsWith(date) || row.plainValue.startsWith(date);

/** What is typed on a page, and the rows that must be among the hits: all those that show this. */
const QUERIES: [typed: string, language: Language, shown: Shows][] = [
	["People's", 'en', publisher('People’s')],
	['people’s', 'en', publisher('People’s')],
	['PEOPLEʼS', 'en', publisher('People’s')],
	['peoples', 'en', publisher('People’s')],
	["People's", 'zh', publisher('人民日报')],
	['Chongqing-Singapore', 'en', subject('Chongqing–Singapore')],
	['Chongqing–Singapore', 'en', subject('Chongqing–Singapore')],
	['chongqing — singapore', 'en', subject('Chongqing–Singapore')],
	['singapore chongqing', 'en', subject('Chongqing–Singapore')],
	['重庆-新加坡', 'zh', subject('重庆—新加坡')],
	['重庆－新加坡', 'zh', subject('重庆—新加坡')],
	['Chongqing-Singapore', 'zh', subject('重庆—新加坡')],
	['1500', 'en', value('1,500')],
	['1,500', 'en', value('1,500')],
	['1 500', 'en', value('1,500')],
	['1500km', 'en', value('1,500 km')],
	['１５００', 'zh', value('1500')],
	['1500公里', 'zh', value('1500公里')],
	['1,500 km', 'zh', value('1500公里')],
	['50,000', 'zh', (row) => row.plainValue === '50000'],
	['5万', 'zh', value('5万')],
	['44660000', 'zh', value('4466万')],
	['km2', 'en', value('km²')],
	['KM²', 'en', value('km²')],
	['km2', 'zh', value('平方公里')],
	['平方公里', 'en', value('km²')],
	['2023-05', 'en', dated('2023-05')],
	['2023/5', 'en', dated('2023-05')],
	['May 2023', 'en', dated('2023-05')],
	['may 2023', 'zh', dated('2023-05')],
	['2023-05', 'zh', dated('2023-05')],
	['2023年5月', 'zh', dated('2023-05')],
	['2023年05月', 'en', dated('2023-05')],
	['September 2019', 'en', dated('2019-09')],
	['2019-01-07', 'en', dated('2019-01-07')],
	['7 January 2019', 'zh', dated('2019-01-07')],
	['January 7, 2019', 'en', dated('2019-01-07')],
	['苏州', 'en', subject('Suzhou')],
	['蘇州', 'en', subject('Suzhou')],
	['蘇州', 'zh', subject('苏州')],
	['Suzhou', 'zh', subject('苏州')],
	['Sūzhōu', 'zh', subject('苏州')],
	['廣州', 'zh', subject('广州')],
	['重慶', 'en', subject('Chongqing')],
	['國際', 'zh', subject('国际')],
	['新華社', 'zh', publisher('新华社')],
	['聯合早報', 'zh', publisher('联合早报')],
	['聯合早報', 'en', (row) => row.source.publisher.includes('Zaobao')],
	['ＧＫＣ', 'en', subject('GKC')],
	['Ｓｕｚｈｏｕ', 'en', subject('Suzhou')],
	['cooperation', 'en', (row) => row.measure.label.includes('o-operation')],
	['co-operation', 'en', (row) => row.measure.label.includes('o-operation')],
	['投资', 'en', (row) => row.measure.label.includes('nvestment')],
	['us$ investment', 'en', (row) => row.value.includes('US$') && row.measure.label.includes('nvestment')],
	['亿美元', 'en', value('bn US$')],
	['bn us$', 'zh', value('亿美元')],
	['SIP', 'en', subject('Suzhou Industrial Park')],
	['sip', 'zh', subject('苏州工业园区')],
	['腾飞科技园', 'en', subject('Ascendas OneHub GKC')],
	['騰飛科技園', 'zh', subject('知识城腾飞园')],
	['Rangoon', 'zh', span('仰光')],
	['"Knowledge City"', 'en', subject('Knowledge City')],
	['Port-Port', 'en', span('Port – Port')]
];

describe('the table of claims', () => {
	test.each(QUERIES)('%s on the page in %s', (typed, language, shows) => {
		const wanted = rows[language].filter(shows).map(({ id }) => id);
		expect(wanted.length).toBeGreaterThan(0);
		expect(idsFor(typed, language)).toEqual(expect.arrayContaining(wanted));
	});

	test.each([
		['2023-05', 'May 2023'],
		['蘇州', '苏州'],
		['1500', '1,500'],
		['km2', 'km²']
	])('%s finds no more than %s', (typed, same) => {
		expect(idsFor(typed, 'en')).toEqual(idsFor(same, 'en'));
		expect(idsFor(typed, 'zh')).toEqual(idsFor(same, 'en'));
		expect(idsFor(typed, 'en').length).toBeLessThan(rows.en.length / 2);
	});
});

test('every traditional character has one simplified one, and those of both places are known', () => {
	expect([...variants].filter(([one, other]) => one === other)).toEqual([]);
	expect(traditionalPairs()).toHaveLength(2 * variants.size);
	const known = Array.from('蘇慶廣東灣線綫裡裏啟啓國際', (character) => variants.get(character) ?? '').join(
		''
	);
	expect(known).toBe('苏庆广东湾线线里里启启国际');
});
