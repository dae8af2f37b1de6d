import type { Language } from '../address/language';

type OfflineWords = {
	newer: string;
	reload: string;
	close: string;
	noRoom: string;
	ready: string;
	notYet: string;
	prepare: string;
	/** of the whole map, with its size in megabytes */
	keep: (megabytes: string) => string;
	keeping: (share: string) => string;
	kept: (megabytes: string) => string;
	older: string;
	renew: (megabytes: string) => string;
	cancel: string;
	remove: string;
	/** what stood in the way, said to whoever asked for it */
	refused: Record<'full' | 'unreachable' | 'changed' | 'cancelled', string>;
};

/** What is kept on the device, and what could not be. */
export const offlineWords: Record<Language, OfflineWords> = {
	en: {
		newer: 'A newer edition of the atlas is available. Nothing on this page changes until you reload.',
		reload: 'Reload',
		close: 'Close',
		noRoom: 'This device has no room to keep the pages for reading off-line.',
		ready: 'Every page can be read off-line on this device.',
		notYet: 'The pages are not yet kept on this device.',
		prepare: 'Keep the pages',
		keep: (megabytes) => `Keep the whole map (${megabytes} MB)`,
		keeping: (share) => `The map is being kept: ${share}`,
		kept: (megabytes) => `The whole map is kept on this device (${megabytes} MB).`,
		older:
			'The map on this device is of an older edition. It is used only where the server cannot be reached.',
		renew: (megabytes) => `Fetch the map of this edition (${megabytes} MB)`,
		cancel: 'Cancel',
		remove: 'Remove the map',
		refused: {
			full: 'The browser has too little room. It was not kept; what was there before is unchanged.',
			unreachable: 'The server could not be reached, so this was not completed. It can be tried again.',
			changed:
				'The server has another edition by now, so this was not completed. Reload this page, then try again.',
			cancelled: 'Cancelled. The map was not kept.'
		}
	},
	zh: {
		newer: '图集已有新版。重新载入之前，当前内容保持不变。',
		reload: '重新载入',
		close: '关闭',
		noRoom: '本机空间不足，无法保存页面供离线阅读。',
		ready: '本机可离线阅读全部页面。',
		notYet: '页面尚未保存到本机。',
		prepare: '保存页面',
		keep: (megabytes) => `保存整幅地图（${megabytes} MB）`,
		keeping: (share) => `正在保存地图：${share}`,
		kept: (megabytes) => `整幅地图已保存在本机（${megabytes} MB）。`,
		older: '本机保存的地图属于旧版，仅在无法连接服务器时使用。',
		renew: (megabytes) => `获取本版地图（${megabytes} MB）`,
		cancel: '取消',
		remove: '删除地图',
		refused: {
			full: '浏览器可用空间不足，保存未完成，原有内容不变。',
			unreachable: '无法连接服务器，保存未完成，可以重试。',
			changed: '服务器上已是另一版本，保存未完成。请重新载入本页后重试。',
			cancelled: '已取消，地图未保存。'
		}
	}
};
