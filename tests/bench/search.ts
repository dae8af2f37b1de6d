import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { parse, stringify } from 'yaml';
import { syllablesOf } from '../../src/lib/records/name-order';
import { readPinyin, readingOf, writePinyin, type PinyinTable } from '../../src/lib/search/pinyin-table';
import { readQuery } from '../../src/lib/search/query';
import { SearchIndex } from '../../src/lib/search/search-index';
import { medianInterval, median, randomNumbers } from './interval';
import { round, type Row } from './row';

const SITES = 100_000;
/** Sites of which the index is made against the parsing of their files. */
const FILES = 10_000;
const BLOCKS = 8;
/** Names that are typed in each block, letter by letter; the opponent takes its time. */
const TYPED = 5;
/** Names that are looked for, for the recall; a hit counts among the first ten. */
const WANTED = 600;
const FIRST = 10;

const PLACES =
	'重庆 Chongqing 广州 Guangzhou 苏州 Suzhou 天津 Tianjin 无锡 Wuxi 钦州 Qinzhou 南宁 Nanning 贵阳 Guiyang 成都 Chengdu 昆明 Kunming 上海 Shanghai 海口 Haikou 新加坡 Singapore 曼谷 Bangkok 万象 Vientiane 河内 Hanoi'.split(
		' '
	);
const KINDS: readonly (readonly [zh: string, en: string])[] = [
	['知识城', 'Knowledge City'],
	['工业园', 'Industrial Park'],
	['国际医院', 'International Hospital'],
	['物流中心', 'Logistics Centre'],
	['生态城', 'Eco-city'],
	['研究院', 'Research Institute'],
	['科创城', 'Innovation City'],
	['集装箱码头', 'Container Terminal'],
	['铁路港', 'Railway Port'],
	['创新示范区', 'Innovation Demonstration Zone']
];
const CHARACTERS =
	'安邦宝昌城川春达德东方丰福富高光贵海汉航恒宏华辉嘉江金锦京景君开康兰利联良林龙隆鹿美明南宁宁平普清泉荣瑞山尚升盛石顺泰腾天通同万维文西祥新兴秀旭亚阳扬耀业颐义益银英永友裕元远悦云泽展兆振正志智中忠洲卓紫';

type Site = { id: number; en: string; zh: string; proper: string; code: string };

/** Bilingual sites with names of their own: a place, two characters, a kind. */
function sites(count: number, table: PinyinTable): Site[] {
	const random = randomNumbers(5);
	const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T;
	return Array.from({ length: count }, (_, id) => {
		const place = 2 * Math.floor((random() * PLACES.length) / 2);
		const [kindZh, kind] = pick(KINDS);
		const proper = `${pick(CHARACTERS)}${pick(CHARACTERS)}${pick(CHARACTERS)}`;
		const spelled = readingOf(proper, table).pinyin;
		const en = `${PLACES[place + 1] ?? ''} ${spelled.charAt(0).toUpperCase()}${spelled.slice(1)} ${kind}`;
		return {
			id,
			en,
			zh: `${PLACES[place] ?? ''}${proper}${kindZh}`,
			proper,
			code: `S${String(id).padStart(6, '0')}`
		};
	});
}

/** What is typed for a site, one way after the other. */
const WAYS: ((site: Site, table: PinyinTable) => string)[] = [
	({ zh }) => zh,
	({ proper }) => proper,
	({ zh, proper }) => zh.slice(zh.indexOf(proper)),
	({ proper, zh }, table) => readingOf(zh.slice(zh.indexOf(proper)), table).pinyin,
	({ proper, zh }, table) => readingOf(zh.slice(zh.indexOf(proper)), table).syllables.join(' '),
	({ en }) => en.toLowerCase(),
	({ en }) => en.split(' ').slice(1).join(' '),
	({ en }) => misspelled(en),
	({ code }) => code.toLowerCase(),
	({ en }) => `where is ${en}`
];

/** Two letters of the word in the middle change places. */
function misspelled(en: string): string {
	const words = en.split(' ');
	const word = words[1] ?? '';
	const at = Math.floor(word.length / 2);
	words[1] = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
	return words.join(' ');
}

/** A keystroke of ours against one of MiniSearch's defaults with prefixes and typos, what is found, and what it costs. */
export function searchRows(): Row[] {
	const table = readPinyin(writePinyin([...PLACES, ...KINDS.map(([zh]) => zh), CHARACTERS], syllablesOf));
	const all = sites(SITES, table);
	const searchable = all.map(({ en, zh, code }) => ({
		texts: [
			['name', en],
			['name', zh],
			['code', code]
		] as const,
		bonus: 0
	}));
	const [ours, ourBytes] = weighed(() => new SearchIndex(searchable, table));
	const [theirs, theirBytes] = weighed(() => {
		const index = new MiniSearch<Site>({
			fields: ['en', 'zh', 'code'],
			searchOptions: { prefix: true, fuzzy: 0.2 }
		});
		index.addAll(all);
		return index;
	});
	const find = (typed: string): number[] => ours.find(readQuery(typed)).hits.map(({ record }) => record);
	const typedFor = (n: number): { site: Site; typed: string } => {
		const site = all[(n * 7919) % SITES] as Site;
		return { site, typed: WAYS[n % WAYS.length]?.(site, table) ?? '' };
	};
	const missed = Array.from({ length: WANTED }, (_, n) => typedFor(n)).filter(
		({ site, typed }) =>
			!find(typed)
				.slice(0, FIRST)
				.some((id) => all[id]?.zh === site.zh)
	);
	const blocks = Array.from({ length: BLOCKS }, (_, block) => {
		const keystrokes = Array.from(
			{ length: TYPED },
			(_, n) => typedFor(WANTED + block * TYPED + n).typed
		).flatMap((typed) => Array.from({ length: Math.min(8, typed.length) }, (_, n) => typed.slice(0, n + 1)));
		return { ours: slowest(keystrokes, find), theirs: slowest(keystrokes, (typed) => theirs.search(typed)) };
	});
	const ratios = blocks.map((block) => block.ours / block.theirs);
	const name = `of ${SITES.toLocaleString('en')} bilingual sites`;
	return [
		{
			id: 5,
			name: `keystroke ÷ MiniSearch, ${name}, 95th percentile`,
			ours: round(median(blocks.map((block) => block.ours))),
			opponent: round(median(blocks.map((block) => block.theirs))),
			unit: 'ms',
			ratio: round(median(ratios)),
			upper: round(medianInterval(ratios)[1]),
			target: 0.1
		},
		plainRow(
			'sites not among the first ten hits ÷ all that were typed',
			missed.length,
			WANTED,
			'sites',
			0.01
		),
		plainRow(`memory of the index ÷ MiniSearch's, ${name}`, ourBytes, theirBytes, 'B', 1.5),
		plainRow(
			`index of ${FILES.toLocaleString('en')} sites ÷ parsing their YAML`,
			...buildTimes(all, searchable, table),
			'ms',
			1
		)
	];
}

function buildTimes(
	all: readonly Site[],
	searchable: ConstructorParameters<typeof SearchIndex>[0],
	table: PinyinTable
): [ours: number, theirs: number] {
	const files = all.slice(0, FILES).map(({ en, zh, code }) =>
		stringify({
			name: en,
			name_zh: zh,
			name_zh_status: 'published',
			code,
			aliases: [],
			aliases_zh: [],
			kind: 'park',
			sectors: ['urban']
		})
	);
	const parsing = timed(() => files.map((file) => parse(file) as unknown));
	return [timed(() => new SearchIndex(searchable.slice(0, FILES), table)), parsing];
}

function plainRow(name: string, ours: number, opponent: number, unit: string, target: number): Row {
	const ratio = round(ours / opponent);
	return { id: 5, name, ours, opponent, unit, ratio, upper: ratio, target };
}

function timed(act: () => unknown): number {
	const began = performance.now();
	act();
	return performance.now() - began;
}

function slowest(keystrokes: readonly string[], answer: (typed: string) => unknown): number {
	const times = keystrokes.map((typed) => timed(() => answer(typed))).sort((one, other) => one - other);
	return times[Math.ceil(0.95 * times.length) - 1] ?? NaN;
}

/** Makes something and says how much memory it keeps, arrays outside the heap included. */
function weighed<T>(make: () => T): [T, number] {
	const before = bytesInUse();
	const made = make();
	return [made, bytesInUse() - before];
}

function bytesInUse(): number {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
