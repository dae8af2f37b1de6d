import type { Language } from '../address/language';

/** Words of the page of a node. */
export const nodeWords: Record<Language, Record<'hub' | 'legsHere' | 'noLegs' | 'isSite', string>> = {
	en: {
		hub: 'Nodes of the same place',
		legsHere: 'Legs that meet here',
		noLegs: 'No service known: no route of the atlas uses this node.',
		isSite: 'This node is the site'
	},
	zh: {
		hub: '同一地点的节点',
		legsHere: '在此交会的路段',
		noLegs: '尚无已知服务：图集中没有线路使用此节点。',
		isSite: '此节点即项目'
	}
};
