import type { CompareWords } from './en';

export const compareZh: CompareWords = {
	choose: '选择要对比的线路',
	first: '第一条线路',
	second: '第二条线路',
	paths: '规划路径',
	planned: (n) => `规划路径${n}`,
	swap: '互换',
	busy: '正在读取线路记录……',
	failed: '无法获取记录，因此未能显示所选线路。',
	retry: '重试',
	toScale: '同一比例尺，图上公里数',
	table: '逐项对比',
	compared: '对比项目',
	ends: '起讫',
	drawn: '图上长度',
	published: '公布里程',
	times: '所引时间',
	transfers: '换装次数',
	borders: '跨境次数',
	gauges: '轨距变换',
	track: '轨迹',
	none: '无',
	noLength: '未公布全程里程',
	noTime: '未找到',
	noGauge: '未见记载',
	weak: '来源较弱',
	weakTitle: '依据较弱',
	caution:
		'图上长度按所绘线位量算，其中不少为示意；公布里程与时间各依其来源，互不混用。跨境只计陆路与内河，不计海运与空运。',
	all: '全部线路',
	plan: '规划任意两地之间的路径'
};
