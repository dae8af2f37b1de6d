import { asset } from '$app/paths';
import { languages, type Language } from '../../../geo/shared/languages';
import { received, type SentSearchFile, type Told } from '../search/search-file';
import { openSearch, type Search } from '../search/search';
import { traditional } from './traditional';
import { fetchJson } from './fetched';

/** The search, and the languages of which it knows what is told in them alone, or could not have it. */
export type LoadedSearch = { search: Search; languages: readonly Language[] };

/** Letters by which a text shows that it is of a language. */
const LETTERS: Record<Language, RegExp> = { en: /\p{Script=Latin}/u, zh: /\p{Script=Han}/u };

/** The languages in which a text is looked for: that of the page, and those of its letters. */
export function languagesFor(typed: string, own: Language): Language[] {
	return languages.filter((language) => language === own || LETTERS[language].test(typed));
}

/**
 * Fetches what the search knows. Without the table of traditional characters, or what is told in another language
 * than the page's, it works with all else.
 * @param own the language of the page
 * @throws as `fetched` does
 */
export async function loadSearch(wanted: readonly Language[], own: Language): Promise<LoadedSearch> {
	const toldIn = (language: Language) => fetchJson<Told>(asset(`/search-${language}.json`));
	const [file, variants, ...lists] = await Promise.all([
		fetchJson<SentSearchFile>(asset('/search.json')),
		traditional().catch(() => undefined),
		...wanted.map((language) => {
			const one = toldIn(language);
			return language === own ? one : one.catch(() => undefined);
		})
	]);
	const told = Object.fromEntries(wanted.map((language, at) => [language, lists[at]]));
	return { search: openSearch(received(file), told, variants), languages: wanted };
}
