import type { Language } from '../address/language';

const en = {
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
};

type Head = keyof typeof en;
/** Without a title for searches it is the one that the page has. */
export type Heads = Record<Head, { searchTitle?: string; description: string }>;

const zh: Heads = {
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
};

/** What search engines and shared links say of the pages that are no record. */
export const heads: Record<Language, Heads> = { en, zh };
