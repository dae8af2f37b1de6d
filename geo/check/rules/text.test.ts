import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { shown } from '../../read/problem';
import { text } from './text';

const plant = (summary: string) =>
	planted(text, [
		'sites/garden.yaml',
		'summary: A park of both countries.',
		`summary: ${JSON.stringify(summary)}`
	]);

test.each([
	['a bell', 'A\u0007park', 'a control character or line break (U+0007, character 2)'],
	['a line break', 'A\npark', 'a control character or line break (U+000A, character 2)'],
	['a line separator', 'A\u2028park', 'a control character or line break (U+2028, character 2)'],
	['a paragraph separator', 'A\u2029park', 'a control character or line break (U+2029, character 2)'],
	['a right-to-left override', 'A \u202epark', 'an invisible or replacement character (U+202E, character 3)'],
	['a zero-width space', 'A\u200bpark', 'an invisible or replacement character (U+200B, character 2)'],
	['a soft hyphen', 'Exam\u00adple', 'an invisible or replacement character (U+00AD, character 5)'],
	['a joiner of graphemes', 'A\u034fpark', 'an invisible or replacement character (U+034F, character 2)'],
	['a variation selector', 'A\ufe0fpark', 'an invisible or replacement character (U+FE0F, character 2)'],
	['a language tag', 'A\u{e0041}park', 'an invisible or replacement character (U+E0041, character 2)'],
	['a replacement character', 'A \ufffd park', 'an invisible or replacement character (U+FFFD, character 3)'],
	['a lone surrogate', 'A\ud800park', 'half of a character (a lone surrogate) (U+D800, character 2)'],
	['a private character', 'A \ue000', 'a character for private use (U+E000, character 3)'],
	['a noncharacter', 'A\ufdd0park', 'a character that is none (not assigned) (U+FDD0, character 2)'],
	['a blank letter', '\u3164', 'a blank letter (U+3164, character 1)'],
	['an empty cell of Braille', '\u2800\u2800', 'a blank letter (U+2800, character 1)'],
	['a no-break space', 'A\u00a0park', 'a space of another width (U+00A0, character 2)'],
	['two spaces', 'A  park', 'two spaces'],
	['markup', 'A <b>park', 'markup'],
	['a declaration', 'A <!DOCTYPE>', 'markup'],
	['a processing instruction', 'A <?xml?>', 'markup'],
	['an entity', 'A &amp; park', 'an HTML entity'],
	['an entity without its semicolon', 'A &lt b', 'an HTML entity'],
	['a decimal entity', 'A &#60;b', 'an HTML entity'],
	['a decimal entity without its semicolon', 'A &#60b', 'an HTML entity'],
	['a hexadecimal entity', 'A &#x3c;b', 'an HTML entity'],
	['a hexadecimal entity in capitals', 'A &#X3C;b', 'an HTML entity']
])('%s in a text is told', (_, summary, fault) => {
	expect(plant(summary)).toEqual([
		`sites/garden.yaml:19 found ${fault} in ${shown(summary)}, wanted plain text`
	]);
});

test.each(['=1+1', '+1', '-1', '@SUM(1)', ' =1', '\t=1', '\r+1', '＝1', '＋1', '－1', '＠x', '﹣1'])(
	'a text that begins like a formula is told: %j',
	(summary) => {
		expect(plant(summary)).toEqual([
			`sites/garden.yaml:19 found ${shown(summary.trim())}, which a spreadsheet takes for a formula, wanted a text that does not begin with = + - or @`
		]);
	}
);

test('a text without a letter or digit is told', () => {
	expect(plant('…')).toEqual(['sites/garden.yaml:19 found "…" without a letter or digit, wanted words']);
});

test('two faults of one text are told as two', () => {
	expect(plant('=A\u200b')).toEqual([
		'sites/garden.yaml:19 found "=A\\u{200b}", which a spreadsheet takes for a formula, wanted a text that does not begin with = + - or @',
		'sites/garden.yaml:19 found an invisible or replacement character (U+200B, character 3) in "=A\\u{200b}", wanted plain text'
	]);
});

test('an entity in the address of a source is a parameter, a hexadecimal one is not', () => {
	const address = (url: string) => planted(text, ['sources/paper.yaml', 'url: null', `url: ${url}`]);
	expect(address('https://example.com/?a=1&lt=2&copy=3')).toEqual([]);
	expect(address('https://example.com/?p=1&#comment-5')).toEqual([]);
	expect(address('https://example.com/&#x3c;b')).toHaveLength(1);
	expect(address('https://example.com/&#60;b')).toHaveLength(1);
});

test('a letter with its accent apart is told', () => {
	expect(plant('Cafe\u0301')).toEqual([
		'sites/garden.yaml:19 found "Cafe\u0301", wanted it in composed form (NFC)'
	]);
});

test('a text longer than a panel is told', () => {
	expect(plant('a'.repeat(601))).toEqual(['sites/garden.yaml:19 found 601 characters, wanted at most 600']);
});

test('signs that texts need are taken', () => {
	expect(plant('5 < 6, A&B, 30 °C, “quoted”, Đồng Đăng – 100 %')).toEqual([]);
});
