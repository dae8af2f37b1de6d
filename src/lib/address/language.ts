import { LANGUAGES, type Language } from '../../../geo/shared/languages';

export type { Language } from '../../../geo/shared/languages';

/** The language whose pages live at the root. */
export const ROOT_LANGUAGE: Language = 'en';

/** The fields of a record that hold one text in each language. */
export type InEach<F extends string, T = string> = {
	[K in `${F}${(typeof LANGUAGES)[Language]['suffix']}`]?: T | undefined;
};

/** What a record holds in the language of the page: `field` in English, `field_zh` in Chinese. */
export function inLanguage<F extends string, T = string>(
	record: InEach<F, T>,
	field: F,
	language: Language
): T | undefined {
	return record[`${field}${LANGUAGES[language].suffix}`];
}

/** Both names of a record, that of the page's language first. */
export function namesIn(record: InEach<'name'>, language: Language): { name: string; other: string } {
	return {
		name: inLanguage(record, 'name', language) ?? '',
		other: inLanguage(record, 'name', otherLanguage(language)) ?? ''
	};
}

/** The language of the names that stand second on a page. */
export function otherLanguage(language: Language): Language {
	return LANGUAGES[language].other;
}

/** The names of both ends of a way as one. */
export function bothEnds(from: string, to: string, language: Language): string {
	return [from, to].join(LANGUAGES[language].dash);
}

/** The language of the pages below a first part of an address, which those at the root have not. */
export function languageOf(part: string | undefined): Language {
	return isLanguage(part) ? part : ROOT_LANGUAGE;
}

function isLanguage(part: string | undefined): part is Language {
	return part !== undefined && Object.hasOwn(LANGUAGES, part);
}

/** Splits `/zh/sites/gkc/` into its language and the address without it. */
export function splitLanguage(path: string): { language: Language; path: string } {
	const language = languageOf(path.split('/')[1]);
	return { language, path: path.slice(inLanguagePath('', language).length) || '/' };
}

/** A root-relative address in a language; English lives at the root. */
export function inLanguagePath(path: string, language: Language): string {
	return language === ROOT_LANGUAGE ? path : `/${language}${path}`;
}
