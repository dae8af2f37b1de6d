import { expect, test } from 'vitest';
import { byName } from './name-order';

/** The names turned round and sorted. */
const sorted = (names: string[], language: 'en' | 'zh') =>
	byName(names.toReversed(), (name) => name, language);

test('Chinese names stand by their pinyin, a syllable at a time', () => {
	const names = '长沙 成都 重庆 克拉玛依 南宁 番禺 上海 苏州 万象 西安 厦门 先锋'.split(' ');
	expect(sorted(names, 'zh')).toEqual(names);
});

test('places are read as people there read them', () => {
	// among others kā shí, shàn xiàn, tāi zhōu (its tone before that of tài zhōu) and yù lí
	const names = '喀什 开封 乐山 洛阳 单县 上饶 苏州 台州 泰州 尉犁 越秀'.split(' ');
	expect(sorted(names, 'zh')).toEqual(names);
});

test('a name keeps its reading inside a longer one', () => {
	const names = ['成都与重庆', '重庆与新加坡', '重庆长江', '中新'];
	expect(sorted(names, 'zh')).toEqual(['成都与重庆', '重庆长江', '重庆与新加坡', '中新']);
});

test('tones decide between equal letters', () => {
	expect(sorted(['妈', '麻', '马', '骂'], 'zh')).toEqual(['妈', '麻', '马', '骂']);
});

test('Latin names stand among Chinese ones by their letters, and numbers by their size', () => {
	const names = ['第2次会议', '第18次会议', 'GKC', '广州', 'NUS', '“十四五”方案', 'Zhejiang', '中国'];
	expect(sorted(names, 'zh')).toEqual(names);
});

test('English names stand by their letters, whatever their case, accents and punctuation', () => {
	const names = [
		'air link',
		'Đồng Đăng',
		'Donghai',
		'East 2',
		'East 10',
		'École',
		'Sino-Laos',
		'Sino Zone',
		'“Suzhou”',
		'Xi’an',
		'Zhanjiang'
	];
	expect(sorted(names, 'en')).toEqual(names);
});

test('the language of the machine has no say', () => {
	const names = ['ch', 'cz', 'Öland', 'Olten', 'z', 'ä'];
	expect(sorted(names, 'en')).toEqual(['ä', 'ch', 'cz', 'Öland', 'Olten', 'z']);
});
