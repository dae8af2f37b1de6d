import type { Language } from '../address/language';
import { en, type Dictionary } from './en';
import { zh } from './zh';

const WORDS: Record<Language, Dictionary> = { en, zh };

/** Words of the interface in a language. */
export function dictionary(language: Language): Dictionary {
	return WORDS[language];
}
