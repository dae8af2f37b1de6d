import { expect, test } from 'vitest';
import { nodeNamed, nodesLike } from './find-node';

const nodes = [
	{ id: 'chongqing-guoyuan', name: 'Guoyuan Port, Chongqing', name_zh: '重庆果园港' },
	{ id: 'chongqing-tuanjiecun', name: 'Chongqing Tuanjiecun', name_zh: '重庆团结村' },
	{ id: 'dong-dang', name: 'Đồng Đăng', name_zh: '同登' },
	{ id: 'one', name: 'Twin', name_zh: '甲' },
	{ id: 'other', name: 'Twin', name_zh: '乙' }
];

test.each([
	['重庆团结村', 'chongqing-tuanjiecun'],
	[' chongqing   TUANJIECUN ', 'chongqing-tuanjiecun'],
	['chongqing-guoyuan', 'chongqing-guoyuan'],
	['dong dang', 'dong-dang'],
	['Đồng Đăng', 'dong-dang'],
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
	['nowhere', []],
	['  ', []]
])('like "%s" are %j', (text, ids) => {
	expect(nodesLike(nodes, text).map(({ id }) => id)).toEqual(ids);
});
