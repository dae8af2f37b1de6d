import { expect, test } from 'vitest';
import { tongues } from './tongues';

test('Chinese and Japanese words in an English text are pieces of their own', () => {
	expect(tongues('The name (知识塔, 知識タワー in Japanese) is not official', 'en')).toEqual([
		'The name (',
		'知识塔',
		', ',
		'知識タワー',
		' in Japanese) is not official'
	]);
});

test('a text in the language of its page is one piece', () => {
	expect(tongues('Port of Singapore', 'en')).toEqual(['Port of Singapore']);
	expect(tongues('新加坡 Business Times 报道', 'zh')).toEqual(['新加坡 Business Times 报道']);
	expect(tongues('2019', 'zh')).toEqual(['2019']);
});

test('a long text takes no longer for each of its letters', () => {
	const long = `${'a'.repeat(300_000)}中`;
	expect(tongues(long, 'zh')).toEqual([long]);
});

test('a Latin name that stands alone on a Chinese page is English', () => {
	expect(tongues('Asia-Pacific Biotech News', 'zh')).toEqual(['', 'Asia-Pacific Biotech News', '']);
});
