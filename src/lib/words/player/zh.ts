import type { PlayerWords } from './en';

export const playerZh: PlayerWords = {
	bar: '线路跟随',
	play: '播放',
	pause: '暂停',
	speed: (times) => `${times}倍速`,
	scrubber: '线路上的位置',
	overview: '显示整条线路',
	exit: '退出，返回线路',
	toVehicle: '回到行进位置',
	reading: (km, from, to) => `${km}，${from}与${to}之间`,
	ofTotal: (km) => `图上共${km}`,
	done: (km) => `已行${km}`,
	toGo: (km, to) => `距${to}${km}`,
	ahead: (place, km) => `前方：${place}，${km}`,
	step: (n, of, mode, from, to, km) => `第${n}段，共${of}段，${mode}，${from}至${to}，图上长度${km}`,
	near: (km) => `线路两侧${km}公里以内`,
	line: '线路名称',
	via: '途经',
	viaEstimate: '位置为本站估计',
	alsoUsedBy: '共用此路段的线路',
	wholeRoute: '整条线路'
};
