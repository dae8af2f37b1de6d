import type { Language } from '../address/language';

/** The keys that do something, and what they do. */
export const keyWords: Record<
	Language,
	{ title: string; close: string; skip: string; keys: [keys: string, does: string][] }
> = {
	en: {
		title: 'Keys',
		close: 'Close',
		skip: 'Skip to map',
		keys: [
			['/', 'goes to the field of the search'],
			['?', 'shows these keys'],
			['n p', 'to the next and the previous site, city, leg or step'],
			['Esc', 'closes what is open: the hits, a card, the panel of a page'],
			['↑ ↓', 'in the search: from hit to hit'],
			['Enter', 'in the search: opens the best hit'],
			['← ↑ → ↓', 'on the map: move it'],
			['+ −', 'on the map: nearer and further away'],
			['→ ↓', 'in an itinerary: the next leg'],
			['← ↑', 'in an itinerary: the leg before'],
			['Home End', 'in an itinerary: the first and the last leg'],
			['Space', 'in an itinerary: plays the route, and pauses']
		]
	},
	zh: {
		title: '按键',
		close: '关闭',
		skip: '跳到地图',
		keys: [
			['/', '转到检索框'],
			['?', '显示这些按键'],
			['n p', '转到下一个、上一个项目、城市、路段或步骤'],
			['Esc', '关闭打开的内容：检索结果、卡片、页面面板'],
			['↑ ↓', '在检索中：逐条移动'],
			['Enter', '在检索中：打开第一条结果'],
			['← ↑ → ↓', '在地图上：移动地图'],
			['+ −', '在地图上：放大、缩小'],
			['→ ↓', '在行程中：下一路段'],
			['← ↑', '在行程中：上一路段'],
			['Home End', '在行程中：第一个和最后一个路段'],
			['Space', '在行程中：播放或暂停']
		]
	}
};
