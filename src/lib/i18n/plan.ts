import type { Language } from '../atlas/language';

const en = {
	ask: 'What to plan',
	swap: 'Swap the two',
	placeholder: 'Name in English or Chinese',
	onMap: 'or click a port, station or crossing on the map',
	modes: 'By',
	statuses: 'States allowed',
	unknown: (text: string) => `No node is called “${text}”.`,
	suggestions: 'Did you mean',
	busy: 'Reading the network…',
	failed: 'The network could not be fetched, so nothing can be planned now.',
	retry: 'Try again',
	start: 'Choose two places: up to three paths are found between them.',
	same: (name: string) => `Both ends are ${name}: there is nothing to plan.`,
	none: (from: string, to: string) => `No path joins ${from} and ${to} by what is allowed.`,
	allow: (labels: string) => `Allow ${labels} as well`,
	nearestTo: (name: string, km: string, of: string) => `Go to ${name} instead, ${km} from ${of}`,
	nearestFrom: (name: string, km: string, of: string) => `Start from ${name} instead, ${km} from ${of}`,
	nothing: 'Nothing else joins them in this atlas.',
	found: (count: number) => (count === 1 ? 'One path is the best by every measure' : `${count} paths`),
	best: { length: 'shortest drawn', transfers: 'fewest transfers', crossings: 'fewest border crossings' },
	path: (n: number) => `Path ${n}`,
	shown: 'on the map',
	transfers: (count: number) =>
		count === 0 ? 'no transfer' : count === 1 ? '1 transfer' : `${count} transfers`,
	crossings: (count: number) =>
		count === 0 ? 'no border crossing' : count === 1 ? '1 border crossing' : `${count} border crossings`,
	untraced: (count: number) =>
		count === 1
			? 'one change inside a place is not traced, so its length is missing'
			: `${count} changes inside places are not traced, so their lengths are missing`,
	gate: (one: string, other: string) => `Border ${one} – ${other}`,
	gauge: 'Break of gauge',
	change: (hub: string) => `Change within ${hub}, not traced`,
	transfer: 'Transfer',
	follow: (name: string) => `Follow it on the route ${name}`,
	compare: 'Compare this route with another',
	caution:
		'A path on the network of this atlas, not a freight quotation: lengths are measured on drawn lines, many of them schematic, and say nothing of price, time, capacity or customs. Borders are counted on land and river.',
	table: 'Routes by their ends',
	route: 'Route',
	files: 'The network as a file'
};

const zh: typeof en = {
	ask: '规划条件',
	swap: '互换',
	placeholder: '中文或英文名称',
	onMap: '或在地图上点选港口、车站、口岸',
	modes: '方式',
	statuses: '允许的状态',
	unknown: (text) => `没有名为“${text}”的节点。`,
	suggestions: '您是否要找',
	busy: '正在读取网络……',
	failed: '无法获取网络数据，暂时不能规划。',
	retry: '重试',
	start: '请选择两个地点，将给出至多三条路径。',
	same: (name) => `起点与终点均为${name}，无需规划。`,
	none: (from, to) => `在允许的条件下，${from}与${to}之间没有路径。`,
	allow: (labels) => `同时允许${labels}`,
	nearestTo: (name, km, of) => `改到${name}，距${of}${km}`,
	nearestFrom: (name, km, of) => `改从${name}出发，距${of}${km}`,
	nothing: '图集中没有其他连接方式。',
	found: (count) => (count === 1 ? '一条路径各项均最优' : `${count}条路径`),
	best: { length: '图上最短', transfers: '换装最少', crossings: '跨境最少' },
	path: (n) => `路径${n}`,
	shown: '已在地图上显示',
	transfers: (count) => (count === 0 ? '无换装' : `换装${count}次`),
	crossings: (count) => (count === 0 ? '不跨境' : `跨境${count}次`),
	untraced: (count) => `其中${count}处同地换装未绘线，长度未计入`,
	gate: (one, other) => `${one}—${other}边境`,
	gauge: '轨距变换',
	change: (hub) => `${hub}同地换装，未绘线`,
	transfer: '换装',
	follow: (name) => `在线路“${name}”上逐段查看`,
	compare: '与其他线路对比',
	caution:
		'这是图集网络上的路径，并非货运报价：长度按所绘线位量算，其中不少为示意，不代表价格、时间、运力或通关情况。跨境只计陆路与内河。',
	table: '按起讫查线路',
	route: '线路',
	files: '网络数据文件'
};

/** Words of the page that plans a path. */
export const planWords: Record<Language, typeof en> = { en, zh };
