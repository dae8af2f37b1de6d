import type { SearchWords } from './en';

export const searchZh: SearchWords = {
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
	searchTitles: {
		compare: '通道线路两两对比',
		plan: '通道任意两点之间的路径规划',
		figures: '数据：每条数据的时点与来源',
		timeline: '中新合作与通道大事记',
		names: '名称索引：全部记录按拼音排列',
		sources: '来源：每条数据所依据的文献',
		data: '下载：GeoJSON、CSV、KML与GPX文件',
		quality: '数据质量：推断、分歧与待核之处',
		about: '关于：方法、边界、许可与无障碍',
		bilateral: '中国与新加坡：协议、数据与机构',
		corridor: '国际陆海贸易新通道：线路与数据'
	},
	descriptions: {
		compare:
			'任选两条线路并排对比：同一张图、同一比例尺，并用一张表列出路段、里程、时间、换装与跨境次数，逐项注明来源。',
		plan: '图集网络中任意两个节点之间，最多给出三条路径：图上距离最短、换装最少、跨境最少。',
		home: '中国与新加坡合作项目及国际陆海贸易新通道线路的地图与列表，每个数字都注明来源。',
		routes: '国际陆海贸易新通道：逐段线路、数据及不同说法。',
		figures: '图集中全部数字、日期与陈述，附时点、日期依据与来源。',
		bilateral: '中国与新加坡之间的协议与数据。',
		timeline: '中新合作与通道的大事记。',
		names: '全部项目、城市、节点、线路、机构、协议、事件与来源，按名称的拼音排列。',
		sources: '图集所依据的文章与网页，以及各自支撑的每条数据。',
		data: '图集全部记录的文件下载：GeoJSON、JSON、CSV、KML与GPX。',
		quality: '各类数据的可靠程度：日期、分歧、位置、线位与名称。',
		about: '图集的方法、术语、边界、许可与无障碍说明。',
		node: (name, kind, countries, routes) =>
			`${name}（${kind}，${countries.replaceAll(' · ', '、')}）：国际陆海贸易新通道在此交会的路段，涉及图集中${routes}条线路。`,
		leg: (name, n, of, route, mode) =>
			`${name}：线路“${route}”第${n}段，共${of}段，${mode}，附长度、状态与来源。`,
		source: (title, publisher, claims) =>
			`${title}（${publisher}）：图集引自该来源的${claims}条数据，逐条注明出处。`
	}
};
