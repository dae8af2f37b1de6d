import type { Atlas } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import type { Language } from '../address/language';
import { dictionary } from '../words/dictionary';
import type { Dictionary } from '../words/en';
import { heads, type Heads } from '../words/heads';
import { pageWords, type PageWords } from '../words/pages';
import { panelWords, type PanelWords } from '../words/panel';
import { Lookup } from './lookup';
import type { MapView } from './map-view';

/** What every page has: where it is, what it is called, and what the map shows beside it (null: no map). */
export type PageBase = {
	language: Language;
	path: string;
	title: string;
	/** what the tab and a search result call the page; the name of the atlas follows it */
	searchTitle: string;
	description: string;
	map: MapView | null;
	/** of a step: the address of the whole, whose steps are one panel, so that what follows the way goes on */
	chain?: string;
};

/** What a whole page is made with: it knows its address too, without language, and the words that only page data holds. */
export class PageLookup extends Lookup {
	readonly words: Dictionary & PageWords & PanelWords;

	constructor(
		atlas: Atlas,
		language: Language,
		readonly path: string,
		/** of each leg by its id, in one of its directions */
		readonly lines: ReadonlyMap<string, LngLat[]> = new Map()
	) {
		super(atlas, language);
		this.words = { ...dictionary(language), ...pageWords[language], ...panelWords[language] };
	}
}

/**
 * What stands in the head of a page that is no record.
 * @param title unless told, the name that menus have for the page, or else that for searches
 */
export function pageHead<K extends keyof Heads>(
	{ language, path, words }: PageLookup,
	kind: K,
	title?: string
): Omit<PageBase, 'map'> & { kind: K } {
	const { searchTitle, description } = heads[language][kind];
	const menu: Partial<Record<string, string>> = words.pages;
	const heading = title ?? menu[kind] ?? searchTitle ?? '';
	return { kind, language, path, title: heading, searchTitle: searchTitle ?? heading, description };
}
