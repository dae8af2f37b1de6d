import type { Language } from '../address/language';

/** Words of the pages of sources. */
export const sourceWords: Record<
	Language,
	Record<'publisher' | 'published' | 'address' | 'noAddress' | 'recordsDrawn', string>
> = {
	en: {
		publisher: 'Publisher',
		published: 'Published',
		address: 'Address',
		noAddress: 'No address known',
		recordsDrawn: 'Records that cite it'
	},
	zh: {
		publisher: '发布者',
		published: '发布日期',
		address: '网址',
		noAddress: '网址不详',
		recordsDrawn: '引用此来源的记录'
	}
};
