import type { Language } from '../address/language';
import type { Sort } from '../shown/list-query';

/** Words over the list of sites. */
export const siteListWords: Record<Language, SiteListWords> = {
	en: {
		filter: 'Filter',
		sort: 'Order',
		sorts: { city: 'by city', name: 'by name', year: 'by year', kind: 'by kind' },
		inView: 'In view',
		table: 'Table',
		years: 'Through the years',
		measure: 'Measure'
	},
	zh: {
		filter: '筛选',
		sort: '排序',
		sorts: { city: '按城市', name: '按名称', year: '按年份', kind: '按类型' },
		inView: '地图内',
		table: '表格',
		years: '按年份查看',
		measure: '测量'
	}
};

type SiteListWords = Record<'filter' | 'sort' | 'inView' | 'table' | 'years' | 'measure', string> & {
	sorts: Record<Sort, string>;
};
