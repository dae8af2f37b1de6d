import type { Language } from '../address/language';

type SourceWord =
	'publisher' | 'published' | 'address' | 'supplied' | 'notKept' | 'recordsDrawn' | 'otherwise' | 'cautions';

/** Words of the pages of sources. */
export const sourceWords: Record<Language, Record<SourceWord, string>> = {
	en: {
		publisher: 'Publisher',
		published: 'Published',
		address: 'Address',
		supplied: 'Text supplied to the atlas, not found on line',
		notKept: 'Read on line; the address was not kept',
		recordsDrawn: 'Records that cite it',
		otherwise: 'Where others say otherwise',
		cautions: 'To be read with care'
	},
	zh: {
		publisher: '发布者',
		published: '发布日期',
		address: '网址',
		supplied: '文本由外部提供，网上未找到',
		notKept: '曾在网上查阅，网址未保留',
		recordsDrawn: '引用此来源的记录',
		otherwise: '其他来源的不同说法',
		cautions: '引用时须留意'
	}
};

/** Why a source has no address, by its kind: a primary article is a text that came without one. */
export function withoutAddress(kind: string, language: Language): string {
	const { supplied, notKept } = sourceWords[language];
	return kind === 'article' ? supplied : notKept;
}
