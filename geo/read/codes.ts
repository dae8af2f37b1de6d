import * as v from 'valibot';
import { atlasConfig } from '../atlas.config';
import type { Label } from '../shared/languages';
import { label } from './label';
import { networkCodes } from './network-codes';
import { units } from './units';

/** Of countries the config knows more than the name. */
function labelsOf<K extends string>(named: Record<K, Label>): Record<K, Label> {
	const labels = Object.entries<Label>(named).map(([id, { en, zh }]) => [id, label(en, zh)]);
	return Object.fromEntries(labels) as Record<K, Label>;
}

/** Every coded value of the records with its label; ids never change once released. */
export const codes = {
	mode: networkCodes.mode,
	status: {
		operating: label('Operating', '运行中'),
		construction: label('Under construction', '在建'),
		planned: label('Planned', '规划中'),
		trial: label('Trial runs', '试运行'),
		announced: label('Announced', '已宣布'),
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
	alignment: networkCodes.alignment,
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
		company: label('Company base', '企业基地'),
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
	node_kind: networkCodes.node_kind,
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
	service: networkCodes.service,
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
	unit: units,
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
