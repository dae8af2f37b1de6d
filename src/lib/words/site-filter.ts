import type { FilterKey } from '../shown/list-query';
import type { Language } from '../address/language';
import { counted } from './counted';

/** Words of the filters of sites; they come with them. */
export const siteFilterWords: Record<Language, SiteFilterWords> = {
	en: {
		coming: 'The filters are on their way…',
		failed: 'The filters could not be fetched. The list stays whole.',
		facets: {
			kind: 'Kind',
			sector: 'Sector',
			city: 'City',
			country: 'Country',
			status: 'State',
			organisation: 'Organisation',
			accuracy: 'How well its place is known',
			year: 'Year of start',
			ids: 'Own list'
		},
		from: 'from',
		to: 'to',
		shown: (count, of) => `${count} of ${counted(of, 'site')}`,
		reset: 'Clear all filters',
		remove: (name) => `Remove ${name}`,
		between: (from, to) => (from === to ? `began in ${from}` : `began ${from}–${to}`),
		thereIn: (year) => `there in ${year}`,
		unknownYears: (count) =>
			`${counted(count, 'site')} among them ${count === 1 ? 'has' : 'have'} no stated year of start.`,
		none: 'No site matches all of this.',
		relax: (part, count) => `Without “${part}”: ${counted(count, 'site')}`,
		noneInView: 'None of them is in the part of the map that is shown.',
		choose: (name) => `Choose ${name}`,
		keep: (count) => `Keep only the ${count} chosen`,
		columns: 'Columns',
		name: 'Name',
		figure: 'Latest figure',
		copy: 'Copy',
		copied: 'Copied',
		notCopied: 'The browser did not allow copying.',
		notSaved: 'The file could not be fetched. Please try again.',
		save: (format) => `Save as ${format}`
	},
	zh: {
		coming: '正在载入筛选条件……',
		failed: '无法载入筛选条件，列表保持完整。',
		facets: {
			kind: '类型',
			sector: '领域',
			city: '城市',
			country: '国家',
			status: '状态',
			organisation: '机构',
			accuracy: '位置精度',
			year: '开始年份',
			ids: '自选项目'
		},
		from: '从',
		to: '至',
		shown: (count, of) => `${of}个项目中的${count}个`,
		reset: '取消全部筛选',
		remove: (name) => `取消“${name}”`,
		between: (from, to) => (from === to ? `${from}年开始` : `${from}—${to}年开始`),
		thereIn: (year) => `${year}年已有`,
		unknownYears: (count) => `其中${count}个项目的开始年份无来源说明。`,
		none: '没有同时符合这些条件的项目。',
		relax: (part, count) => `不限“${part}”：${count}个项目`,
		noneInView: '当前地图范围内没有这些项目。',
		choose: (name) => `选择${name}`,
		keep: (count) => `仅显示所选的${count}个`,
		columns: '列',
		name: '名称',
		figure: '最新数据',
		copy: '复制',
		copied: '已复制',
		notCopied: '浏览器不允许复制。',
		notSaved: '无法获取文件，请重试。',
		save: (format) => `保存为${format}`
	}
};

type SiteFilterWords = {
	coming: string;
	failed: string;
	facets: Record<FilterKey, string>;
	from: string;
	to: string;
	shown: (count: number, of: number) => string;
	reset: string;
	remove: (name: string) => string;
	between: (from: number, to: number) => string;
	/** of what was there in a year */
	thereIn: (year: number) => string;
	unknownYears: (count: number) => string;
	none: string;
	relax: (part: string, count: number) => string;
	noneInView: string;
	choose: (name: string) => string;
	/** makes a list of what was chosen */
	keep: (count: number) => string;
	columns: string;
	name: string;
	figure: string;
	copy: string;
	copied: string;
	notCopied: string;
	notSaved: string;
	save: (format: string) => string;
};
