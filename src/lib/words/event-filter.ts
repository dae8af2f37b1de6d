import type { Language } from '../address/language';
import type { EventFilter } from '../shown/event-filter';

type Words = Record<'labels' | 'any', Record<keyof EventFilter, string>>;

/** Words over the timeline. */
export const eventFilterWords: Record<Language, Words> = {
	en: {
		labels: { kind: 'Kind', subject: 'What it is about' },
		any: { kind: 'All kinds', subject: 'Everything' }
	},
	zh: {
		labels: { kind: '类型', subject: '涉及' },
		any: { kind: '全部类型', subject: '全部' }
	}
};
