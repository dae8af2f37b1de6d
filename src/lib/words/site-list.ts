import type { Language } from '../address/language';
import type { Sort } from '../shown/list-query';
import { counted } from './counted';

/** Words over the list of sites. */
export const siteListWords: Record<Language, SiteListWords> = {
	en: {
		intro: `Places of ${__ATLAS__.en.pair} co-operation that a source names, and the routes that goods travel between the two: each figure with its source, its date, and whoever says otherwise.`,
		follow: (ends) => `Follow ${ends.join('–')}`,
		toSites: 'See the sites',
		toConflicts: 'Figures, and where they disagree',
		before: (figure, date) => `${figure} in ${date}`,
		organisationsUnplaced: 'Organisations without an address',
		sitesInCities: (sites, cities) => `${counted(sites, 'site')} in ${counted(cities, 'city', 'cities')}`,
		moreCities: (cities) => `and ${counted(cities, 'more city', 'more cities')} without a site of its own`,
		routesAndLegs: (routes, legs) => `${counted(routes, 'route')} over ${counted(legs, 'leg')}`,
		filter: 'Filter',
		sort: 'Order',
		sorts: { city: 'by city', name: 'by name', year: 'by year', kind: 'by kind' },
		inView: 'In view',
		table: 'Table',
		years: 'Through the years',
		measure: 'Measure'
	},
	zh: {
		intro: `有来源可查的${__ATLAS__.zh.pair}合作项目，以及两国之间货物往来的线路：每个数字都注明来源和时点，说法不一的并列。`,
		follow: (ends) => `沿线浏览${ends.join('—')}`,
		toSites: '查看项目',
		toConflicts: '数据及其分歧',
		before: (figure, date) => `${date}为${figure}`,
		organisationsUnplaced: '未给出地址的机构',
		sitesInCities: (sites, cities) => `${cities}个城市的${sites}个项目`,
		moreCities: (cities) => `另有${cities}个城市尚无项目`,
		routesAndLegs: (routes, legs) => `${routes}条线路，${legs}个路段`,
		filter: '筛选',
		sort: '排序',
		sorts: { city: '按城市', name: '按名称', year: '按年份', kind: '按类型' },
		inView: '地图内',
		table: '表格',
		years: '按年份查看',
		measure: '测量'
	}
};

type SiteListWords = Record<
	| 'intro'
	| 'toSites'
	| 'toConflicts'
	| 'filter'
	| 'sort'
	| 'inView'
	| 'table'
	| 'years'
	| 'measure'
	| 'organisationsUnplaced',
	string
> & {
	/** the two ends of the route */
	follow: (ends: readonly string[]) => string;
	/** what a figure was before, and when */
	before: (figure: string, date: string) => string;
	sitesInCities: (sites: number, cities: number) => string;
	moreCities: (cities: number) => string;
	routesAndLegs: (routes: number, legs: number) => string;
	sorts: Record<Sort, string>;
};
