import type { Language } from '../../../geo/shared/languages';

/** Words of the page about the atlas that every atlas has; `geo/about.ts` has the others. */
export const aboutWords: Record<Language, Record<'terms' | 'notices' | 'basis' | 'alignment', string>> = {
	en: {
		basis: 'Date basis',
		alignment: 'Drawn line',
		terms: 'Coded values',
		notices: 'Libraries, fonts and data of others in this site, with their licences'
	},
	zh: {
		terms: '代码值',
		notices: '本站所含第三方程序库、字体与数据及其许可',
		basis: '日期依据',
		alignment: '线位'
	}
};
