import { expect, test } from 'vitest';
import { nodeNamed, nodesLike } from './find-node';

const named = { aliases: [] as string[], aliases_zh: [] as string[] };
const nodes = [
	{ ...named, id: 'chongqing-guoyuan', name: 'Guoyuan Port, Chongqing', name_zh: '重庆果园港' },
	{ ...named, id: 'chongqing-tuanjiecun', name: 'Chongqing Tuanjiecun', name_zh: '重庆团结村' },
	{ ...named, id: 'dong-dang', name: 'Đồng Đăng', name_zh: '同登' },
	{ ...named, id: 'one', name: 'Twin', name_zh: '甲' },
	{ ...named, id: 'other', name: 'Twin', name_zh: '乙' },
	{
		...named,
		id: 'alashankou',
		name: 'Alashankou',
		name_zh: '阿拉山口',
		aliases: ['Alataw Pass'],
		aliases_zh: ['阿拉套']
	}
];

test.each([
	['重庆团结村', 'chongqing-tuanjiecun'],
	[' chongqing   TUANJIECUN ', 'chongqing-tuanjiecun'],
	['chongqing-guoyuan', 'chongqing-guoyuan'],
	['dong dang', 'dong-dang'],
	['Đồng Đăng', 'dong-dang'],
	['alataw pass', 'alashankou'],
	['阿拉套', 'alashankou'],
	['Chongqing', null],
	['Twin', null],
	['乙', 'other'],
	['', null]
])('"%s" names %s', (text, id) => {
	expect(nodeNamed(nodes, text)?.id ?? null).toBe(id);
});

test.each([
	['chongqing', ['chongqing-guoyuan', 'chongqing-tuanjiecun']],
	['port chongqing', ['chongqing-guoyuan']],
	['重庆', ['chongqing-guoyuan', 'chongqing-tuanjiecun']],
	['twin', ['one', 'other']],
	['alataw', ['alashankou']],
	['nowhere', []],
	['  ', []]
])('like "%s" are %j', (text, ids) => {
	expect(nodesLike(nodes, text).map(({ id }) => id)).toEqual(ids);
});
