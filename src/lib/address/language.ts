export type Language = 'en' | 'zh';

/** A record's text in the language of the page: `field` in English, `field_zh` in Chinese. */
export function inLanguage<F extends string>(
	record: { [K in F | `${F}_zh`]?: string | undefined },
	field: F,
	language: Language
): string | undefined {
	return language === 'zh' ? record[`${field}_zh`] : record[field];
}

/** The language of the names that stand second on a page. */
export function otherLanguage(language: Language): Language {
	return language === 'zh' ? 'en' : 'zh';
}

/** The names of both ends of a way as one. */
export function bothEnds(from: string, to: string, language: Language): string {
	return [from, to].join(language === 'zh' ? '—' : ' – ');
}

/** Splits `/zh/sites/gkc/` into its language and the address without it. */
export function splitLanguage(path: string): { language: Language; path: string } {
	const rest = /^\/zh(\/.*|)$/.exec(path)?.[1];
	return rest === undefined ? { language: 'en', path } : { language: 'zh', path: rest || '/' };
}

/** A root-relative address in a language; English lives at the root. */
export function inLanguagePath(path: string, language: Language): string {
	return language === 'zh' ? `/zh${path}` : path;
}
