import type { Language } from '../address/language';

/** What a page says of itself while a part of it is missing, and its retry: it is known before any word is loaded. */
export const missing: Record<Language, { text: string; retry: string }> = {
	en: {
		text: 'A part of this page could not be fetched. It can be read, but not everything works.',
		retry: 'Try again'
	},
	zh: { text: '此页有一部分未能载入。内容可以阅读，但并非所有功能都可用。', retry: '重试' }
};
