import type { Language } from '../address/language';
import type { Kind } from '../search/search-file';
import { counted } from './counted';

/** Words of the search; they come with it. */
export const findWords: Record<Language, FindWords> = {
	en: {
		coming: 'The search is on its way…',
		failed: 'The search could not be fetched. The lists of the page stay.',
		hits: (count) => counted(count, 'hit'),
		none: 'Nothing is called so, and nothing nearly so.',
		help: 'Try fewer words, a part of a name, pinyin, a code, a figure or a coordinate.',
		all: 'Every record by name',
		near: 'Nothing is written exactly so. This is near it:',
		nearPlace: (place) => `Near ${place}`,
		noneNearPlace: (place) => `Nothing of the atlas is within 200 km of ${place}.`,
		showAll: (count) => `Show all ${count}`,
		close: 'Close the search',
		kinds: {
			city: 'Cities',
			site: 'Sites',
			node: 'Nodes',
			route: 'Routes',
			service: 'Services',
			organisation: 'Organisations',
			agreement: 'Agreements',
			tour: 'Tours',
			place: 'Names on the map',
			event: 'Events',
			claim: 'Figures and statements',
			source: 'Sources',
			leg: 'Legs'
		},
		why: { alias: 'also called', code: 'code', pinyin: 'pinyin', initials: 'initials', about: 'speaks of' }
	},
	zh: {
		coming: '正在载入检索……',
		failed: '无法载入检索。页面的列表仍可使用。',
		hits: (count) => `${count}条结果`,
		none: '没有这样的名称，也没有相近的名称。',
		help: '可以减少关键词，或输入名称的一部分、拼音、代码、数值、坐标。',
		all: '按名称列出全部记录',
		near: '没有完全一致的结果，以下为相近结果：',
		nearPlace: (place) => `${place}附近`,
		noneNearPlace: (place) => `图集中没有距${place}200公里以内的记录。`,
		showAll: (count) => `显示全部${count}条`,
		close: '关闭检索',
		kinds: {
			city: '城市',
			site: '项目',
			node: '节点',
			route: '线路',
			service: '运输服务',
			organisation: '机构',
			agreement: '协议',
			tour: '导览',
			place: '地图上的地名',
			event: '事件',
			claim: '数据与陈述',
			source: '来源',
			leg: '路段'
		},
		why: { alias: '又称', code: '代码', pinyin: '拼音', initials: '拼音首字母', about: '涉及' }
	}
};

export type FindWords = {
	coming: string;
	failed: string;
	hits: (count: number) => string;
	none: string;
	/** what else can be typed */
	help: string;
	all: string;
	near: string;
	nearPlace: (place: string) => string;
	noneNearPlace: (place: string) => string;
	showAll: (count: number) => string;
	close: string;
	kinds: Record<Kind, string>;
	/** why a record answers whose name does not show it */
	why: Record<'alias' | 'code' | 'pinyin' | 'initials' | 'about', string>;
};
