import type { Language } from '../address/language';
import { counted } from './counted';

/** Words of the slider of years. */
export const timeWords: Record<Language, TimeWords> = {
	en: {
		close: 'Close the years',
		play: 'Play',
		pause: 'Pause',
		from: 'From the year',
		to: 'To the year',
		span: (from, to) => (from === null ? `as in ${to}` : `${from}–${to}`),
		now: 'today',
		events: (count, year) => (count === 0 ? `no event in ${year}` : `${counted(count, 'event')} in ${year}`)
	},
	zh: {
		close: '关闭年份',
		play: '播放',
		pause: '暂停',
		from: '起始年份',
		to: '截止年份',
		span: (from, to) => (from === null ? `截至${to}年` : `${from}—${to}年`),
		now: '目前',
		events: (count, year) => (count === 0 ? `${year}年无事件` : `${year}年有${count}个事件`)
	}
};

type TimeWords = Record<'close' | 'play' | 'pause' | 'from' | 'to' | 'now', string> & {
	/** the years that are shown; `from` is null where all that was there then is */
	span: (from: number | null, to: number) => string;
	events: (count: number, year: number) => string;
};
