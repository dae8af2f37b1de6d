type Entry = { tag: string; locale: string; suffix: string; other: string; dash: string };

/**
 * The languages of the atlas, by the part that begins their addresses; that of the root is first. What speaks a language beyond this table is
 * a `Record<Language, …>`, so that the compiler tells where one is missing.
 */
export const LANGUAGES = {
	en: { tag: 'en', locale: 'en-GB', suffix: '', other: 'zh', dash: ' – ' },
	zh: { tag: 'zh-Hans', locale: 'zh-CN', suffix: '_zh', other: 'en', dash: '—' }
} as const satisfies Record<string, Entry>;

/**
 * `tag` stands in `lang` and `hreflang`, `locale` says how numbers are written, `suffix` ends the name of a
 * field; names in `other` stand second on a page, `dash` between both ends of a way.
 */
export type Language = keyof typeof LANGUAGES;

/** One text in every language. */
export type Label = Record<Language, string>;

export const languages = Object.keys(LANGUAGES) as Language[];

/** The language whose pages live at the root. */
export const ROOT_LANGUAGE: Language = 'en';

/** The language of the pages below a first part of an address, which those at the root have not. */
export function languageOf(part: string | undefined): Language {
	return isLanguage(part) ? part : ROOT_LANGUAGE;
}

function isLanguage(part: string | undefined): part is Language {
	return part !== undefined && Object.hasOwn(LANGUAGES, part);
}
