import type { Language } from '../address/language';
import type { Sort, SourceFacet } from '../shown/source-filter';

type SourceListWords = {
	words: string;
	sort: string;
	sorts: Record<Sort, string>;
	facets: Record<SourceFacet, string>;
	any: string;
	languages: Record<string, string>;
	addresses: Record<string, string>;
	shown: (count: number, all: number) => string;
	reading: string;
	notRead: string;
	none: string;
	reset: string;
};

/** Words over the list of sources. */
export const sourceListWords: Record<Language, SourceListWords> = {
	en: {
		words: 'Words in it',
		sort: 'Order',
		sorts: {
			'-date': 'Newest first',
			date: 'Oldest first',
			publisher: 'By publisher',
			title: 'By title',
			'-claims': 'Most claims first',
			claims: 'Fewest claims first'
		},
		facets: { kind: 'Kind', language: 'Language', address: 'Address' },
		any: 'All',
		languages: { en: 'English', zh: 'Chinese', other: 'Other' },
		addresses: { '1': 'With an address', '0': 'Without one' },
		shown: (count, all) => (count === all ? `${all} sources` : `${count} of ${all} sources`),
		reading: 'Reading the list…',
		notRead: 'The list could not be fetched.',
		none: 'No source matches all of this.',
		reset: 'Show all'
	},
	zh: {
		words: '包含文字',
		sort: '排序',
		sorts: {
			'-date': '由新到旧',
			date: '由旧到新',
			publisher: '按发布者',
			title: '按标题',
			'-claims': '数据由多到少',
			claims: '数据由少到多'
		},
		facets: { kind: '类型', language: '语言', address: '网址' },
		any: '全部',
		languages: { en: '英文', zh: '中文', other: '其他' },
		addresses: { '1': '有网址', '0': '无网址' },
		shown: (count, all) => (count === all ? `共${all}个来源` : `${all}个来源中的${count}个`),
		reading: '正在读取列表……',
		notRead: '无法获取列表。',
		none: '没有来源符合全部条件。',
		reset: '显示全部'
	}
};
