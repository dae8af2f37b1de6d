import type { SiteListWords } from './en';

export const siteListZh: SiteListWords = {
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
};
