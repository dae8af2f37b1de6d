import type { Language } from '../address/language';
import { counted } from './counted';

/** What a place is opened in. */
export type MapService = 'osm' | 'amap' | 'baidu' | 'google' | 'apple';

/** What the panel of a record says that is written when its page is made. */
const en = {
	/** of what is looked for of every flagship */
	noFigure: (measures: readonly string[]) => `No figure found for: ${measures.join(', ')}.`,
	nearby: 'Corridor nearby',
	routesPass: (count: number, km: number) => `${counted(count, 'route')} within ${km} km`,
	/** how well a place is known */
	position: {
		withinKm: (km: number) => `within about ${km} km`,
		verified: 'agrees with an independent source',
		unverified: 'not verified by an independent source',
		placeholder: 'The point stands for a larger place: the exact position is not known.',
		credit: 'Position from',
		openIn: 'Open this place in',
		services: {
			osm: 'OpenStreetMap',
			amap: 'Amap',
			baidu: 'Baidu Maps',
			google: 'Google Maps',
			apple: 'Apple Maps'
		} satisfies Record<MapService, string>
	},
	/** the records before and after one in its list */
	beside: { label: 'Before and after it', prev: 'Previous', next: 'Next' },
	/** of an organisation, in the city or country that is known of it */
	noAddress: (place: string) => `No source gives an address${place && ` in ${place}`}.`
};

export type PanelWords = {
	noFigure: typeof en.noFigure;
	nearby: string;
	routesPass: typeof en.routesPass;
	position: {
		[K in keyof typeof en.position]: (typeof en.position)[K] extends string
			? string
			: K extends 'services'
				? Record<MapService, string>
				: (typeof en.position)[K];
	};
	beside: Record<keyof typeof en.beside, string>;
	noAddress: (place: string) => string;
};

const zh: PanelWords = {
	noFigure: (measures) => `未找到数据：${measures.join('、')}。`,
	nearby: '附近的通道节点',
	routesPass: (count, km) => `${km}公里内有${count}条线路`,
	position: {
		withinKm: (km) => `误差约在${km}公里以内`,
		verified: '与独立来源一致',
		unverified: '未经独立来源核实',
		placeholder: '该点仅代表较大范围：确切位置不详。',
		credit: '位置来源',
		openIn: '在其他地图中打开',
		services: {
			osm: 'OpenStreetMap',
			amap: '高德地图',
			baidu: '百度地图',
			google: '谷歌地图',
			apple: '苹果地图'
		}
	},
	beside: { label: '前后记录', prev: '上一个', next: '下一个' },
	noAddress: (place) => `没有来源给出${place && `其在${place}的`}地址。`
};

export const panelWords: Record<Language, PanelWords> = { en, zh };
