import type { Language } from '../address/language';

/** Words of the tool that reads coordinates and measures. */
export const measureWords: Record<Language, MeasureWords> = {
	en: {
		help: 'Click the map for coordinates; each further click measures on. The button takes the middle of the map.',
		middle: 'Middle of the map',
		undo: 'Take back',
		close: 'Stop measuring',
		copy: 'Copy',
		copied: 'Copied',
		notCopied: 'The browser did not allow copying.',
		total: (length) => `${length} along the shortest lines on the ellipsoid (WGS 84)`
	},
	zh: {
		help: '点按地图读取坐标，再次点按可测量距离，也可取地图中心点。',
		middle: '地图中心',
		undo: '取消上一点',
		close: '关闭测量',
		copy: '复制',
		copied: '已复制',
		notCopied: '浏览器不允许复制。',
		total: (length) => `沿椭球面（WGS 84）最短线共${length}`
	}
};

type MeasureWords = Record<'help' | 'middle' | 'undo' | 'close' | 'copy' | 'copied' | 'notCopied', string> & {
	total: (length: string) => string;
};
