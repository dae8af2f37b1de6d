import type { Language } from '../address/language';

/** In the frame of another page: the way to the whole page. */
export const whole: Record<Language, string> = {
	en: `Open in ${__ATLAS__.en.name}`,
	zh: `在${__ATLAS__.zh.name}中打开`
};
