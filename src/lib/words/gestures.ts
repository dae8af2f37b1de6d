import type { Language } from '../address/language';

/** What a map in the frame of another page says to a wheel or a finger that it leaves to that page; by MapLibre's keys. */
export const gestures: Record<Language, Record<string, string>> = {
	en: {
		'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
		'CooperativeGesturesHandler.MacHelpText': 'Hold Command and scroll to zoom the map',
		'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map'
	},
	zh: {
		'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 并滚动滚轮可缩放地图',
		'CooperativeGesturesHandler.MacHelpText': '按住 Command 并滚动可缩放地图',
		'CooperativeGesturesHandler.MobileHelpText': '用两根手指移动地图'
	}
};
