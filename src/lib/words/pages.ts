import type { Code } from '../../../geo/read/codes';
import type { Language } from '../address/language';
import { counted } from './counted';

/** Words that only page data holds. */
const en = {
	/** relations as read from the end that they point at; the codes have the other reading */
	inverse: {
		within: 'Holds',
		'invests-in': 'Investors',
		operates: 'Operated by',
		'jointly-operates': 'Jointly operated by',
		'tenant-of': 'Tenants',
		'supplies-energy-to': 'Supplied with energy by',
		'replicated-at': 'Follows the model of',
		signed: 'Signed by',
		hosted: 'Hosted by',
		organised: 'Organised by',
		'spoke-at': 'Speakers',
		attended: 'Attended by',
		'media-partner-of': 'Media partners',
		'works-with': 'Works with',
		'parent-of': 'Part of',
		concerns: 'Named in',
		'part-of-corridor': 'Parts'
	} satisfies Partial<Record<Code<'relation_type'>, string>>,
	/** from the page of a site or city */
	compareWith: 'Compare with…',
	flagships: 'Flagships',
	tours: {
		labels: {
			kind: 'Tour',
			start: 'Start the tour',
			previous: 'Previous',
			next: 'Next',
			steps: 'Steps',
			claims: 'What this rests on',
			subjects: 'Read on'
		},
		count: (steps: number) => counted(steps, 'step'),
		progress: (n: number, of: number) => `Step ${n} of ${of}`,
		description: (tour: string, progress: string, step: string) =>
			`${step}: ${progress.toLowerCase()} of the tour “${tour}”, with the claims and sources that it rests on.`
	},
	ride: {
		beside: (site: string, km: string) => `${site}, ${km} from the line`,
		change: (from: string, to: string) => `Change from ${from.toLowerCase()} to ${to.toLowerCase()}`,
		arrived: (ends: string, km: string, legs: number) => `${ends}: ${km} drawn, ${counted(legs, 'leg')}`,
		back: (start: string) => `Back to ${start}`,
		compare: 'Compare'
	},
	descriptions: {
		node: (name: string, kind: string, countries: string, routes: number) =>
			`${name} (${kind.toLowerCase()}, ${countries}): the legs of the ${__ATLAS__.en.corridor} that meet there, on ${counted(routes, 'route')} of the atlas.`,
		leg: (name: string, n: number, of: number, route: string, mode: string) =>
			`${name}: leg ${n} of ${of} of the route ${route}, by ${mode.toLowerCase()}, with its length, state and sources.`,
		source: (title: string, publisher: string, claims: number) =>
			`${title} (${publisher}): ${counted(claims, 'claim')} of the atlas drawn from it, each with its place in the text.`
	}
};

export type TourLabels = Record<keyof typeof en.tours.labels, string>;

export type PageWords = {
	inverse: Record<keyof typeof en.inverse, string>;
	compareWith: string;
	flagships: string;
	tours: Omit<typeof en.tours, 'labels'> & { labels: TourLabels };
	ride: typeof en.ride;
	descriptions: typeof en.descriptions;
};

const zh: PageWords = {
	inverse: {
		within: '内有',
		'invests-in': '投资方',
		operates: '运营方',
		'jointly-operates': '共同运营方',
		'tenant-of': '入驻机构',
		'supplies-energy-to': '供能方',
		'replicated-at': '借鉴自',
		signed: '签署方',
		hosted: '主办方',
		organised: '承办方',
		'spoke-at': '演讲者',
		attended: '出席者',
		'media-partner-of': '合作媒体',
		'works-with': '合作',
		'parent-of': '隶属于',
		concerns: '见于',
		'part-of-corridor': '组成部分'
	},
	compareWith: '与其他记录对比',
	flagships: '旗舰项目',
	tours: {
		labels: {
			kind: '导览',
			start: '开始导览',
			previous: '上一步',
			next: '下一步',
			steps: '各步',
			claims: '依据',
			subjects: '相关记录'
		},
		count: (steps) => `${steps}步`,
		progress: (n, of) => `第${n}步，共${of}步`,
		description: (tour, progress, step) => `${step}：导览“${tour}”${progress}，附所依据的数据与来源。`
	},
	ride: {
		beside: (site, km) => `${site}，距线路${km}`,
		change: (from, to) => `由${from}转${to}`,
		arrived: (ends, km, legs) => `${ends}：图上${km}，共${legs}段`,
		back: (start) => `返回${start}`,
		compare: '线路比较'
	},
	descriptions: {
		node: (name, kind, countries, routes) =>
			`${name}（${kind}，${countries.replaceAll(' · ', '、')}）：${__ATLAS__.zh.corridor}在此交会的路段，涉及图集中${routes}条线路。`,
		leg: (name, n, of, route, mode) =>
			`${name}：线路“${route}”第${n}段，共${of}段，${mode}，附长度、状态与来源。`,
		source: (title, publisher, claims) =>
			`${title}（${publisher}）：图集引自该来源的${claims}条数据，逐条注明出处。`
	}
};

export const pageWords: Record<Language, PageWords> = { en, zh };
