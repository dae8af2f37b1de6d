import type { Language } from '../address/language';

/** Says which parts of an address name nothing. */
export const leftOutWords: Record<Language, (parts: readonly string[]) => string> = {
	en: (parts) => `Not known and left out: ${parts.join(', ')}`,
	zh: (parts) => `未知条件，已略去：${parts.join('、')}`
};
