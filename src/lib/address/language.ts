import { LANGUAGES, type Language } from '../../../geo/shared/languages';

export type { Language } from '../../../geo/shared/languages';

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
