import type { Code } from '../../../geo/read/codes';
import type { Language } from '../address/language';
import { counted } from './counted';

/** What search engines and shared links say of the pages that are no record, and what else only page data holds. */
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
	heads: {
		home: {
			description: `Map and list of the co-operation sites of ${__ATLAS__.en.bilateral} and of the routes of the ${__ATLAS__.en.corridor}, every figure with its source.`
		},
		routes: {
			searchTitle: `${__ATLAS__.en.corridor}: routes and figures`,
			description: `The ${__ATLAS__.en.corridor}: its routes leg by leg, its figures and what others say.`
		},
		compare: {
			searchTitle: 'Compare routes, sites or cities side by side',
			description:
				'Two or three routes side by side: on the map, to one scale, and in one table of legs, lengths, times, transfers and border crossings, each figure with its source.'
		},
		plan: {
			searchTitle: 'Plan a path between any two places of the corridor',
			description:
				'How goods get from one place of the network to another: services that run, recorded routes, then other paths, each with its changes, borders and legs.'
		},
		bilateral: {
			searchTitle: `${__ATLAS__.en.bilateral}: agreements, figures, organisations`,
			description: `Agreements and figures of ${__ATLAS__.en.bilateral}.`
		},
		figures: {
			searchTitle: 'Figures: every claim with its date and source',
			description: 'Every figure, date and statement of the atlas in one table, with date, basis and source.'
		},
		names: {
			searchTitle: 'A–Z: every record by name',
			description: 'Every site, city, node, route, organisation, agreement, event and source by its name.'
		},
		sources: {
			searchTitle: 'Sources: the documents behind every claim',
			description: 'The articles and pages that the atlas stands on, each with every claim drawn from it.'
		},
		timeline: {
			searchTitle: `Timeline of ${__ATLAS__.en.pair} co-operation and the corridor`,
			description: `Dated events of ${__ATLAS__.en.pair} co-operation and of the corridor.`
		},
		tours: {
			searchTitle: `Tours: stories of ${__ATLAS__.en.pair} co-operation over the map`,
			description:
				'Stories over the map, told step by step from the records, each step with its claims and sources.'
		},
		changes: {
			searchTitle: 'What changed: new and corrected records, by date',
			description: 'What the atlas gained and corrected, by date, with the records that each change touched.'
		},
		quality: {
			searchTitle: 'Quality: what is inferred, disputed or not verified',
			description: 'What is known how well: dates, conflicts, positions, lines and names.'
		},
		data: {
			searchTitle: 'Data: GeoJSON, CSV, KML and GPX to download',
			description: 'All records of the atlas as files: GeoJSON, JSON, CSV, KML and GPX.'
		},
		embeds: {
			searchTitle: 'Embed the atlas in a page',
			description:
				'Pages of the atlas inside another page: live examples with the code to copy, the rights of a frame, and how it tells its height.'
		},
		about: {
			searchTitle: 'About: method, borders, licences, accessibility',
			description: 'Method, terms, borders, licences and accessibility of the atlas.'
		}
	},
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
	/** without a title for searches it is the one that the page has */
	heads: Record<keyof typeof en.heads, { searchTitle?: string; description: string }>;
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
	heads: {
		home: {
			description: `${__ATLAS__.zh.bilateral}合作项目及${__ATLAS__.zh.corridor}线路的地图与列表，每个数字都注明来源。`
		},
		routes: {
			searchTitle: `${__ATLAS__.zh.corridor}：线路与数据`,
			description: `${__ATLAS__.zh.corridor}：逐段线路、数据及不同说法。`
		},
		compare: {
			searchTitle: '线路、项目与城市并排对比',
			description:
				'任选两三条线路并排对比：同一张图、同一比例尺，并用一张表列出路段、里程、时间、换装与跨境次数，逐项注明来源。'
		},
		plan: {
			searchTitle: '通道任意两点之间的路径规划',
			description:
				'货物如何从网络中的一地到另一地：先列现有运营和已收录线路，再列其他路径，逐一列明换装、跨境与路段。'
		},
		bilateral: {
			searchTitle: `${__ATLAS__.zh.bilateral}：协议、数据与机构`,
			description: `${__ATLAS__.zh.bilateral}之间的协议与数据。`
		},
		figures: {
			searchTitle: '数据：每条数据的时点与来源',
			description: '图集中全部数字、日期与陈述，附时点、日期依据与来源。'
		},
		names: {
			searchTitle: '名称索引：全部记录按拼音排列',
			description: '全部项目、城市、节点、线路、机构、协议、事件与来源，按名称的拼音排列。'
		},
		sources: {
			searchTitle: '来源：每条数据所依据的文献',
			description: '图集所依据的文章与网页，以及各自支撑的每条数据。'
		},
		timeline: {
			searchTitle: `${__ATLAS__.zh.pair}合作与通道大事记`,
			description: `${__ATLAS__.zh.pair}合作与通道的大事记。`
		},
		tours: {
			searchTitle: `导览：在地图上读${__ATLAS__.zh.pair}合作`,
			description: '依据记录写成，在地图上分步展开，每一步都附数据与来源。'
		},
		changes: {
			searchTitle: '更新记录：按日期列出的新增与修订',
			description: '图集新增与修订的内容，按日期列出，附所涉记录。'
		},
		quality: {
			searchTitle: '数据质量：推断、分歧与未核实之处',
			description: '各类数据的可靠程度：日期、分歧、位置、线位与名称。'
		},
		data: {
			searchTitle: '下载：GeoJSON、CSV、KML与GPX文件',
			description: '图集全部记录的文件下载：GeoJSON、JSON、CSV、KML与GPX。'
		},
		embeds: {
			searchTitle: '在网页中嵌入图集',
			description: '把图集的页面放进其他网页：附代码的实例、框架的权限，以及框架如何告知所需高度。'
		},
		about: {
			searchTitle: '关于：方法、边界、许可与无障碍',
			description: '图集的方法、术语、边界、许可与无障碍说明。'
		}
	},
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
