import type { Language } from '../address/language';
import type { Facet, SubjectKind } from '../records/figure-facets';
import type { FilterPart, Grouping, SortColumn } from '../records/figure-filter';
import { counted } from './counted';

/** Words of the filters of the table of claims. */
export const figureFilterWords: Record<Language, FigureFilterWords> = {
	en: {
		columns: {
			subject: 'Subject',
			measure: 'Measure',
			span: 'Span or scope',
			value: 'Value',
			date: 'Date',
			source: 'Source'
		},
		overTime: 'Over time',
		read: 'Statement',
		reading: 'Reading the table…',
		notRead: 'The table could not be fetched.',
		conflictCount: (count) => counted(count, 'conflict'),
		facets: {
			subject: 'Subject',
			kind: 'Kind of subject',
			measure: 'Measure',
			source: 'Source',
			basis: 'Date basis',
			date: 'Period',
			conflict: 'Conflicts',
			q: 'Words'
		},
		kinds: {
			site: 'Site',
			city: 'City',
			organisation: 'Organisation',
			agreement: 'Agreement',
			event: 'Event',
			route: 'Route',
			corridor: 'Corridor',
			bilateral: 'The two countries'
		},
		any: { measure: 'Any measure', basis: 'Any date basis' },
		several: (count) => `${count} chosen`,
		all: 'All filters',
		conflict: 'With conflicts',
		grouping: 'Groups',
		groupings: { subject: 'By subject', measure: 'By measure' },
		ungrouped: 'No groups',
		from: 'from',
		to: 'to',
		years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
		words: (text) => `“${text}”`,
		remove: (name) => `Remove ${name}`,
		reset: 'Clear all filters',
		undated: (count) => `${counted(count, 'claim')} without a date ${count === 1 ? 'is' : 'are'} left out.`,
		none: 'No claim matches all of this.',
		relax: (part, count) => `Without ${part}: ${counted(count, 'claim')} more`,
		copy: 'Copy',
		copied: (count) => `Copied ${counted(count, 'claim')}.`,
		notCopied: 'The browser did not allow copying.',
		save: 'Save as CSV',
		failed: 'The file of claims could not be fetched. Please try again.',
		notPlotted: 'The plot could not be fetched. Please try again.'
	},
	zh: {
		columns: {
			subject: '对象',
			measure: '指标',
			span: '区间或口径',
			value: '数值',
			date: '日期',
			source: '来源'
		},
		overTime: '历次数据',
		read: '陈述',
		reading: '正在读取表格……',
		notRead: '无法获取表格。',
		conflictCount: (count) => `${count}处分歧`,
		facets: {
			subject: '对象',
			kind: '对象类型',
			measure: '指标',
			source: '来源',
			basis: '日期依据',
			date: '时期',
			conflict: '分歧',
			q: '关键词'
		},
		kinds: {
			site: '项目',
			city: '城市',
			organisation: '机构',
			agreement: '协议',
			event: '事件',
			route: '线路',
			corridor: '通道',
			bilateral: '两国'
		},
		any: { measure: '全部指标', basis: '全部日期依据' },
		several: (count) => `已选${count}项`,
		all: '全部筛选条件',
		conflict: '仅看有分歧的',
		grouping: '分组',
		groupings: { subject: '按对象', measure: '按指标' },
		ungrouped: '不分组',
		from: '从',
		to: '至',
		years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
		words: (text) => `“${text}”`,
		remove: (name) => `取消${name}`,
		reset: '取消全部筛选',
		undated: (count) => `另有${count}条数据没有日期，未列入。`,
		none: '没有同时符合这些条件的数据。',
		relax: (part, count) => `不限${part}：多出${count}条数据`,
		copy: '复制',
		copied: (count) => `已复制${count}条数据。`,
		notCopied: '浏览器不允许复制。',
		save: '保存为CSV',
		failed: '无法获取数据文件，请重试。',
		notPlotted: '无法获取图表，请重试。'
	}
};

type FigureFilterWords = {
	columns: Record<SortColumn, string>;
	overTime: string;
	/** in the place of a figure, of a statement */
	read: string;
	reading: string;
	notRead: string;
	conflictCount: (count: number) => string;
	facets: Record<FilterPart, string>;
	kinds: Record<SubjectKind, string>;
	any: Record<Extract<Facet, 'measure' | 'basis'>, string>;
	/** of a list that shows one at a time */
	several: (count: number) => string;
	all: string;
	conflict: string;
	grouping: string;
	groupings: Record<Grouping, string>;
	ungrouped: string;
	from: string;
	to: string;
	years: (from: number, to: number) => string;
	/** words that are looked for */
	words: (text: string) => string;
	remove: (name: string) => string;
	reset: string;
	undated: (count: number) => string;
	none: string;
	relax: (part: string, count: number) => string;
	copy: string;
	copied: (count: number) => string;
	notCopied: string;
	save: string;
	failed: string;
	notPlotted: string;
};
