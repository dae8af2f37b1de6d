import type { Atlas } from '../../../geo';
import { splitLanguage, type Language } from '../address/language';
import { Lookup } from './lookup';
import type { AnyPage } from './page';
import type { PageWords } from './page-words';
import { aboutPage } from './about';
import { bilateralPage } from './bilateral';
import { cityPage } from './city';
import { comparePage } from './compare';
import { dataPage } from './data';
import { figuresPage } from './figures';
import { homePage } from './home';
import { legPage } from './leg';
import { namesPage } from './names';
import { nodePage } from './node';
import { organisationPage } from './organisation';
import { planPage } from './plan';
import { qualityPage } from './quality';
import { routePage } from './route';
import { routesPage } from './routes';
import { sitePage } from './site';
import { sourcePage } from './source';
import { sourcesPage } from './sources';
import { timelinePage } from './timeline';
import { inNameOrder } from './record-order';

type PageMaker = (lookup: Lookup, ...parameters: string[]) => AnyPage | null;

/** Address patterns, without language and base path, and who makes the page; groups become parameters. */
const PAGES: [RegExp, PageMaker][] = [
	[/^\/$/, homePage],
	[/^\/sites\/([^/]+)\/$/, sitePage],
	[/^\/cities\/([^/]+)\/$/, cityPage],
	[/^\/nodes\/([^/]+)\/$/, nodePage],
	[/^\/organisations\/([^/]+)\/$/, organisationPage],
	[/^\/routes\/$/, routesPage],
	[/^\/routes\/([^/]+)\/$/, routePage],
	[/^\/routes\/([^/]+)\/([1-9]\d*)\/$/, legPage],
	[/^\/compare\/$/, comparePage],
	[/^\/plan\/$/, planPage],
	[/^\/bilateral\/$/, bilateralPage],
	[/^\/figures\/$/, figuresPage],
	[/^\/a-z\/$/, namesPage],
	[/^\/sources\/$/, sourcesPage],
	[/^\/sources\/([^/]+)\/$/, sourcePage],
	[/^\/timeline\/$/, timelinePage],
	[/^\/quality\/$/, qualityPage],
	[/^\/data\/$/, dataPage],
	[/^\/about\/$/, aboutPage]
];

/**
 * The only maker of page data: what the page at an address shows.
 * @param path address below the base path, with or without the language prefix and the trailing slash
 * @param wordsOf the words of the interface in a language
 * @returns null where no such page exists
 */
export function pageData(
	atlas: Atlas,
	path: string,
	wordsOf: (language: Language) => PageWords
): AnyPage | null {
	const { language, path: rest } = splitLanguage(path.endsWith('/') ? path : `${path}/`);
	for (const [pattern, make] of PAGES) {
		const match = pattern.exec(rest);
		if (match)
			return make(new Lookup(inNameOrder(atlas, language), language, wordsOf(language)), ...match.slice(1));
	}
	return null;
}

/** Addresses of every page of the atlas in English, without the base path. */
export function pagePaths(atlas: Atlas): string[] {
	return [
		...[
			'/',
			'/routes/',
			'/compare/',
			'/plan/',
			'/bilateral/',
			'/figures/',
			'/a-z/',
			'/sources/',
			'/timeline/',
			'/quality/',
			'/data/',
			'/about/'
		],
		...[...atlas.sites, ...atlas.cities, ...atlas.nodes, ...atlas.organisations, ...atlas.routes].map(
			(record) => record.url
		),
		...atlas.routes.flatMap((route) => route.legs.map((_, index) => `${route.url}${index + 1}/`)),
		...atlas.sources.map((source) => source.page)
	];
}
