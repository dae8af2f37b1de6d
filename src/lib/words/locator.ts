import type { Language } from '../address/language';

/** Locators are written in English; these are the forms that have one in another language. */
const FORMS: Record<Language, [RegExp, string][]> = {
	en: [],
	zh: [
		[/^paragraph (\d+)$/, '第$1段'],
		[/^bullet (\d+) under paragraph (\d+)$/, '第$2段下第$1项'],
		[/^opening text of the page$/, '页面开头'],
		[/^(?:the page|page text)$/, '页面正文'],
		[/^the head of the page$/, '页首'],
		[/^caption of the photograph$/, '图片说明'],
		[/^side column$/, '侧栏'],
		[/^list, .+$/, '列表'],
		[/^entry on .+$/, '相应条目']
	]
};

/** Where in a source a claim stands, in a language; a form without a wording stays as it is. */
export function formatLocator(locator: string, language: Language): string {
	const form = FORMS[language].find(([pattern]) => pattern.test(locator));
	return form ? locator.replace(form[0], form[1]) : locator;
}
