import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { language } from './language';

test('English in a Chinese field, and Chinese in an English one, are told', () => {
	const told = planted(
		language,
		['sites/garden.yaml', 'summary_zh: 两国合作园区。', 'summary_zh: A park.'],
		['events.yaml', 'summary: The park opened.', 'summary: 园区 opened.']
	);
	expect(told).toEqual([
		'events.yaml:10 found "园区 opened.", wanted English, Chinese names in brackets or quotes',
		'sites/garden.yaml:20 found "A park.", wanted Chinese'
	]);
});

test('a note in one language only is told', () => {
	const told = planted(
		language,
		['relations.yaml', '  note_zh: 与他方共同运营。\n', ''],
		['legs/guiyang-nanning.yaml', 'line: Southern line\n', '']
	);
	expect(told).toEqual([
		'legs/guiyang-nanning.yaml:6 found line_zh without line, wanted both languages',
		'relations.yaml:10 found note without note_zh, wanted both languages'
	]);
});

test('a locator is English', () => {
	const told = planted(language, ['claims/garden.yaml', 'locator: page 4', 'locator: 第4页']);
	expect(told).toEqual([
		'claims/garden.yaml:43 found "第4页", wanted English, Chinese names in brackets or quotes'
	]);
});

test('a company may write its name in Latin letters in both', () => {
	const told = planted(language, [
		'organisations.yaml',
		'name: Garden Company\n  name_zh: 花园公司',
		'name: ACME\n  name_zh: ACME'
	]);
	expect(told).toEqual([]);
});
