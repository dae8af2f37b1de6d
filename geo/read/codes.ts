import * as v from 'valibot';
import { atlasConfig } from '../atlas.config';
import type { Label } from '../shared/languages';

const label = (en: string, zh: string): Label => ({ en, zh });

/** Of countries the config knows more than the name. */
function labelsOf<K extends string>(named: Record<K, Label>): Record<K, Label> {
	const labels = Object.entries<Label>(named).map(([id, { en, zh }]) => [id, label(en, zh)]);
	return Object.fromEntries(labels) as Record<K, Label>;
}

/** Every coded value of the records with its label; ids never change once released. */
export const codes = {
	mode: {
		rail: label('Rail', '铁路'),
		sea: label('Sea', '海运'),
		road: label('Road', '公路'),
		river: label('River', '内河'),
		air: label('Air', '航空'),
		data: label('Data', '数据')
	},
	status: {
		operating: label('Operating', '运行中'),
		construction: label('Under construction', '在建'),
		planned: label('Planned', '规划中'),
		trial: label('Trial runs', '试运行'),
		announced: label('Announced', '已公布'),
		closed: label('Closed', '已关闭'),
		held: label('Held', '已举行'),
		unknown: label('State not known', '状态不详')
	},
	accuracy: {
		building: label('Building', '建筑'),
		campus: label('Campus or terminal', '园区或场站'),
		district: label('District', '区县'),
		city: label('City only', '仅到城市'),
		none: label('Place not stated', '未说明地点')
	},
	alignment: {
		surveyed: label('Surveyed', '测量'),
		traced: label('Traced', '描绘'),
		'sea-network': label('Sea-lane network', '海上航线网'),
		schematic: label('Schematic', '示意'),
		'great-circle': label('Great circle', '大圆航线')
	},
	date_basis: {
		stated: label('Date stated in the source', '来源写明日期'),
		inferred: label('Date inferred', '日期为推断'),
		unknown: label('Date not known', '日期不详')
	},
	qualifier: {
		exact: label('', ''),
		over: label('over', '超过'),
		under: label('under', '不到'),
		about: label('about', '约'),
		nearly: label('nearly', '近'),
		'at-least': label('at least', '至少')
	},
	name_status: {
		official: label('Official name', '官方名称'),
		published: label('As used in published pages', '见于公开页面'),
		common: label('Common name', '通用名称'),
		translated: label('Our translation, not an official name', '本站译名，非官方名称'),
		unverified: label('Not verified', '未经核实')
	},
	site_kind: {
		'government-project': label('Government-to-government project', '政府间合作项目'),
		'state-level-project': label('State-level bilateral project', '国家级双边合作项目'),
		park: label('Park', '园区'),
		zone: label('Zone', '功能区'),
		building: label('Building or complex', '建筑或综合体'),
		research: label('Research institute', '研究机构'),
		hospital: label('Hospital', '医院'),
		university: label('University', '大学'),
		logistics: label('Logistics facility', '物流设施'),
		airport: label('Airport', '机场'),
		port: label('Port', '港口'),
		company: label('Company', '企业'),
		authority: label('Authority', '政府机构'),
		venue: label('Venue', '会展场馆'),
		exchange: label('Exchange', '交易所'),
		channel: label('Data channel', '数据通道')
	},
	sector: {
		government: label('Government and bilateral projects', '政府与双边项目'),
		urban: label('Parks and urban development', '园区与城市开发'),
		research: label('Research and education', '科研与教育'),
		health: label('Health and biomedicine', '医疗与生物医药'),
		logistics: label('Transport and logistics', '交通与物流'),
		finance: label('Finance and companies', '金融与企业'),
		digital: label('Digital', '数字经济'),
		energy: label('Energy and green development', '能源与绿色发展'),
		trade: label('Trade and services', '贸易与服务')
	},
	node_kind: {
		city: label('City, no terminal named', '城市（未指明场站）'),
		junction: label('Junction', '枢纽站'),
		'rail-station': label('Rail freight station', '铁路货运站'),
		'dry-port': label('Dry port', '陆港'),
		'inland-port': label('Inland port', '内河港'),
		'border-crossing': label('Border crossing', '边境口岸'),
		seaport: label('Seaport', '海港'),
		airport: label('Airport', '机场')
	},
	organisation_kind: {
		government: label('Government', '政府'),
		agency: label('Public body', '公共机构'),
		company: label('Company', '企业'),
		bank: label('Bank', '银行'),
		university: label('University', '大学'),
		institute: label('Institute', '研究机构'),
		medium: label('Medium', '媒体')
	},
	agreement_kind: {
		mou: label('Memorandum of understanding', '谅解备忘录'),
		agreement: label('Agreement', '协议'),
		treaty: label('Treaty', '条约'),
		plan: label('Plan', '规划'),
		regulation: label('Regulation', '条例'),
		approval: label('Approval', '批准'),
		talks: label('Talks', '谈判')
	},
	relation_type: {
		within: label('within', '位于'),
		'invests-in': label('invests in', '投资'),
		operates: label('operates', '运营'),
		'jointly-operates': label('jointly operates', '共同运营'),
		'tenant-of': label('tenant of', '入驻'),
		'supplies-energy-to': label('supplies energy to', '供能'),
		'replicated-at': label('replicated at', '复制推广至'),
		signed: label('signed', '签署'),
		hosted: label('hosted', '主办'),
		organised: label('organised', '承办'),
		'spoke-at': label('spoke at', '演讲于'),
		attended: label('attended', '出席'),
		'media-partner-of': label('media partner of', '媒体合作'),
		'works-with': label('works with', '合作'),
		'parent-of': label('parent of', '上级机构'),
		concerns: label('concerns', '涉及'),
		'part-of-corridor': label('part of the corridor', '属于通道')
	},
	event_kind: {
		meeting: label('Meeting', '会议'),
		opening: label('Opening', '启用'),
		launch: label('Launch', '启动'),
		signing: label('Signing', '签署'),
		'entry-into-force': label('Entry into force', '生效'),
		plan: label('Plan issued', '规划发布'),
		service: label('Service begins', '线路开通'),
		trial: label('Trial run', '试运行'),
		report: label('Reported state', '状态通报'),
		works: label('Works begin', '开工'),
		approval: label('Approval', '批准'),
		naming: label('Naming', '命名')
	},
	service: {
		'rail-sea': label('Rail–sea intermodal train', '铁海联运班列'),
		'sea-service': label('Sea service', '海运航线'),
		'river-sea': label('River and sea', '江海联运'),
		'international-rail': label('International rail', '国际铁路联运'),
		'road-service': label('Cross-border road service', '跨境公路班车'),
		'rail-road': label('Rail, road and sea', '铁公海联运'),
		'air-service': label('Air corridor', '空中走廊'),
		'data-channel': label('Data channel', '数据通道')
	},
	route_group: atlasConfig.route_groups,
	source_kind: {
		article: label('Primary article', '主要文献'),
		page: label('Evidence page', '佐证页面'),
		dataset: label('Data set', '数据集')
	},
	source_quality: {
		primary: label('Primary text of this atlas', '本图集的主要文本'),
		good: label('Good', '可靠'),
		weak: label('Weak: mirror, undated or second hand', '较弱：镜像、无日期或转述')
	},
	measure_type: {
		stock: label('Stock: a state at a date', '存量：某一时点'),
		flow: label('Flow: over a period', '流量：某一时期'),
		statement: label('Statement', '陈述')
	},
	precision: {
		day: label('day', '日'),
		month: label('month', '月'),
		year: label('year', '年')
	},
	unit: {
		projects: label('projects', '个项目'),
		enterprises: label('enterprises', '家企业'),
		entities: label('market entities', '家市场主体'),
		people: label('people', '人'),
		documents: label('documents', '份文件'),
		systems: label('rule systems', '套制度'),
		groups: label('groups', '组'),
		batches: label('batches', '批'),
		platforms: label('platforms', '个平台'),
		focuses: label('key focuses', '个重点'),
		fields: label('fields', '个领域'),
		results: label('results', '项成果'),
		ports: label('ports', '个港口'),
		'countries-and-regions': label('countries and regions', '个国家和地区'),
		provinces: label('provinces', '个省份'),
		cities: label('cities', '个城市'),
		stations: label('stations', '个站点'),
		categories: label('categories', '个品类'),
		types: label('types', '类'),
		beds: label('beds', '张床位'),
		buildings: label('buildings', '栋建筑'),
		issuers: label('issuers', '家发行人'),
		lines: label('lines', '条线路'),
		trips: label('trips', '车次'),
		teu: label('TEU', '标准箱'),
		'flights-per-week': label('flights a week', '班/周'),
		'services-per-week': label('services a week', '班/周'),
		'services-per-day': label('services a day', '班/日'),
		percent: label('%', '%'),
		times: label('times', '倍'),
		ordinal: label('in order', '位次'),
		edition: label('edition', '届'),
		years: label('years', '年'),
		days: label('days', '天'),
		hours: label('hours', '小时'),
		km: label('km', '公里'),
		'g-per-tonne-km': label('g CO2e per tonne-km', '克二氧化碳当量/吨公里'),
		'km-per-hour': label('km/h', '公里/小时'),
		'square-km': label('km²', '平方公里'),
		'square-metres': label('m²', '平方米'),
		metres: label('m', '米'),
		'usd-billion': label('billion US dollars', '十亿美元'),
		'cny-million': label('million yuan', '百万元人民币'),
		'cny-billion': label('billion yuan', '十亿元人民币'),
		'cny-trillion': label('trillion yuan', '万亿元人民币'),
		'sgd-billion': label('billion Singapore dollars', '十亿新加坡元'),
		date: label('date', '日期'),
		statement: label('statement', '陈述')
	},
	country: labelsOf(atlasConfig.countries)
} as const satisfies Record<string, Record<string, Label>>;

export type CodeList = keyof typeof codes;
export type Code<L extends CodeList> = keyof (typeof codes)[L] & string;

/** Whether a relation is a happening, which has a date, or a state, which lasts since one. */
export const IS_HAPPENING: Record<Code<'relation_type'>, boolean> = {
	within: false,
	'invests-in': false,
	operates: false,
	'jointly-operates': false,
	'tenant-of': false,
	'supplies-energy-to': false,
	'replicated-at': false,
	signed: true,
	hosted: true,
	organised: true,
	'spoke-at': true,
	attended: true,
	'media-partner-of': true,
	'works-with': false,
	'parent-of': false,
	concerns: false,
	'part-of-corridor': false
};

/** Ids of a code list, in order of definition. */
export function codeIds<L extends CodeList>(list: L): [Code<L>, ...Code<L>[]] {
	return Object.keys(codes[list]) as [Code<L>, ...Code<L>[]];
}

/** One of the ids of a code list, as a field of a record. */
export const code = <L extends CodeList>(list: L) => v.picklist(codeIds(list));
