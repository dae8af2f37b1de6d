import type { Language } from '../../../geo/shared/languages';

/** Words of the page about the atlas that every atlas has; `geo/about.ts` has the others. */
export const aboutWords: Record<
	Language,
	Record<'terms' | 'notices' | 'basis' | 'alignment' | 'privacy', string>
> = {
	en: {
		basis: 'Date basis',
		alignment: 'Drawn line',
		privacy: 'Nothing is asked of another server and nothing leaves the browser.',
		terms: 'Coded values',
		notices: 'Libraries, fonts and data of others in this site, with their licences'
	},
	zh: {
		privacy: '不向其他服务器请求任何内容，数据不离开浏览器。',
		terms: '代码值',
		notices: '本站所含第三方程序库、字体与数据及其许可',
		basis: '日期依据',
		alignment: '线位'
	}
};
