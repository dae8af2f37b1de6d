import { expect, test } from 'vitest';
import { tongues } from './tongues';

test('Chinese and Japanese words in an English text are pieces of their own', () => {
	expect(tongues('The name (知识塔, 知識タワー in Japanese) is not official', 'en')).toEqual([
		{ text: 'The name (', lang: null },
		{ text: '知识塔', lang: 'zh-Hans' },
		{ text: ', ', lang: null },
		{ text: '知識タワー', lang: 'ja' },
		{ text: ' in Japanese) is not official', lang: null }
	]);
});

test('a text in the language of its page is one piece', () => {
	expect(tongues('Port of Singapore', 'en')).toEqual([{ text: 'Port of Singapore', lang: null }]);
	expect(tongues('新加坡 Business Times 报道', 'zh')).toEqual([
		{ text: '新加坡 Business Times 报道', lang: null }
	]);
	expect(tongues('2019', 'zh')).toEqual([{ text: '2019', lang: null }]);
});

test('a Latin name that stands alone on a Chinese page is English', () => {
	expect(tongues('Asia-Pacific Biotech News', 'zh')).toEqual([
		{ text: 'Asia-Pacific Biotech News', lang: 'en' }
	]);
});
