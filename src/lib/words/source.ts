import type { Language } from '../address/language';

type SourceWord =
	'publisher' | 'published' | 'address' | 'noAddress' | 'recordsDrawn' | 'otherwise' | 'cautions';

/** Words of the pages of sources. */
export const sourceWords: Record<Language, Record<SourceWord, string>> = {
	en: {
		publisher: 'Publisher',
		published: 'Published',
		address: 'Address',
		noAddress: 'No address known',
		recordsDrawn: 'Records that cite it',
		otherwise: 'Where others say otherwise',
		cautions: 'To be read with care'
	},
	zh: {
		publisher: '发布者',
		published: '发布日期',
		address: '网址',
		noAddress: '网址不详',
		recordsDrawn: '引用此来源的记录',
		otherwise: '其他来源的不同说法',
		cautions: '引用时须留意'
	}
};
