import type { Language } from '../address/language';
import { en, type Dictionary } from './en';
import { searchEn, type SearchWords } from './search/en';
import { searchZh } from './search/zh';
import { zh } from './zh';

const WORDS: Record<Language, Dictionary & SearchWords> = {
	en: { ...en, ...searchEn },
	zh: { ...zh, ...searchZh }
};

/** Words of the interface in a language, and those that search engines read. */
export function dictionary(language: Language): Dictionary & SearchWords {
	return WORDS[language];
}
