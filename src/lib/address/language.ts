import type { Language } from '../../../geo/shared/addresses';

export type { Language };

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
