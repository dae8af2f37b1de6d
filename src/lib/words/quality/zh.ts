import type { QualityWords } from './en';

export const qualityZh: QualityWords = {
	intro: '对尚不清楚之处，图集同样如实说明；本页逐项统计。',
	dateBasis: '数据日期的依据',
	conflicts: '相互矛盾的数据',
	conflictsIntro: '各种说法并列展示，图集不作取舍。',
	placeholders: '确切位置不详的项目',
	withoutPosition: '未给出地址的机构',
	names: '尚未确认的中文名',
	alignments: '路段线位的绘制方式',
	railTraced: '全程描绘的铁路',
	share: (part, whole, percent) => `${whole}中的${part}，占${percent}%`,
	lengths: '公布里程与图上长度',
	lengthsIntro: '公布里程对应整个区段，不作拆分。两者相差超过15%（已描线的为6%，海运为10%）的，均有说明。',
	uncoveredLegs: '没有公布里程的路段',
	unclearLegs: '尚未证实开行的路段',
	withoutAddress: '网址不详的来源',
	unusedNodes: '尚无已知服务的节点',
	warnings: '检查警告',
	noWarnings: '无：全部检查通过，没有警告。',
	records: '记录',
	newest: '目前所见最新',
	newestFigure: '数据',
	newestSource: '来源',
	none: '无。',
	drawnAgainst: (length, percent) => `图上长度${length}，为公布里程的${percent}%`
};
