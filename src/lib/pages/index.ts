import type { LngLat } from '../../../geo/shared/coordinates';
import type { Atlas } from '../../../geo';
import {
	ABOUT_URL,
	BILATERAL_URL,
	CHANGES_URL,
	cityUrl,
	COMPARE_URL,
	CORRIDOR_URL,
	DATA_URL,
	EMBEDS_URL,
	FIGURES_URL,
	legUrl,
	NAMES_URL,
	nodeUrl,
	organisationUrl,
	PLAN_URL,
	QUALITY_URL,
	readAddress,
	routeUrl,
	siteUrl,
	SOURCES_URL,
	sourceUrl,
	splitLanguage,
	TIMELINE_URL,
	TOURS_URL,
	tourStepUrl,
	tourUrl,
	writeAddress
} from '../../../geo/shared/addresses';
import { inLanguage, namesIn, type Language } from '../address/language';
import { byName } from '../records/name-order';
import { aboutPage, dataPage } from './about';
import { bilateralPage } from './bilateral';
import { changesPage } from './changes';
import { cityPage } from './city';
import { comparePage } from './compare';
import { embedsPage } from './embeds';
import { figuresPage } from './figures';
import { homePage } from './home';
import { legPage } from './leg';
import { namesPage } from './names';
import { nodePage } from './node';
import { organisationPage } from './organisation';
import { PageLookup, type PageBase } from './page';
import { planPage } from './plan';
import { qualityPage } from './quality';
import { routePage, routesPage } from './routes';
import { sitePage } from './site';
import { sourcePage, sourcesPage } from './sources';
import { timelinePage } from './timeline';
import { stepPage, tourPage, toursPage } from './tours';

/** A kind of page: its address, who makes it, and, where that has parameters, what they are on each of its pages. */
type Row<P extends PageBase = PageBase> = {
	path: string;
	make: (lookup: PageLookup, ...values: string[]) => P | null;
	entries?: (atlas: Atlas) => Record<string, string>[];
};

const idsOf = (records: readonly { id: string }[]): { id: string }[] => records.map(({ id }) => ({ id }));

/** Every kind of page; its looks are in the folder of that address in `src/routes`. */
export const PAGES = {
	home: { path: '/', make: homePage },
	routes: { path: CORRIDOR_URL, make: routesPage },
	compare: { path: COMPARE_URL, make: comparePage },
	plan: { path: PLAN_URL, make: planPage },
	bilateral: { path: BILATERAL_URL, make: bilateralPage },
	figures: { path: FIGURES_URL, make: figuresPage },
	names: { path: NAMES_URL, make: namesPage },
	sources: { path: SOURCES_URL, make: sourcesPage },
	timeline: { path: TIMELINE_URL, make: timelinePage },
	tours: { path: TOURS_URL, make: toursPage },
	changes: { path: CHANGES_URL, make: changesPage },
	quality: { path: QUALITY_URL, make: qualityPage },
	data: { path: DATA_URL, make: dataPage },
	embeds: { path: EMBEDS_URL, make: embedsPage },
	about: { path: ABOUT_URL, make: aboutPage },
	site: { path: siteUrl('[id]'), make: sitePage, entries: ({ sites }: Atlas) => idsOf(sites) },
	city: { path: cityUrl('[id]'), make: cityPage, entries: ({ cities }: Atlas) => idsOf(cities) },
	node: { path: nodeUrl('[id]'), make: nodePage, entries: ({ nodes }: Atlas) => idsOf(nodes) },
	organisation: {
		path: organisationUrl('[id]'),
		make: organisationPage,
		entries: ({ organisations }: Atlas) => idsOf(organisations)
	},
	route: { path: routeUrl('[id]'), make: routePage, entries: ({ routes }: Atlas) => idsOf(routes) },
	leg: {
		path: legUrl('[id]', '[n]'),
		make: legPage,
		entries: ({ routes }: Atlas) =>
			routes.flatMap(({ id, legs }) => legs.map((_, at) => ({ id, n: String(at + 1) })))
	},
	source: { path: sourceUrl('[id]'), make: sourcePage, entries: ({ sources }: Atlas) => idsOf(sources) },
	tour: { path: tourUrl('[id]'), make: tourPage, entries: ({ tours }: Atlas) => idsOf(tours) },
	step: {
		path: tourStepUrl('[id]', '[n]'),
		make: stepPage,
		entries: ({ tours }: Atlas) =>
			tours.flatMap(({ id, steps }) => steps.map((_, at) => ({ id, n: String(at + 1) })))
	}
} satisfies Record<string, Row>;

export type PageKind = keyof typeof PAGES;
export type Pages = { [K in PageKind]: NonNullable<ReturnType<(typeof PAGES)[K]['make']>> };
export type AnyPage = Pages[PageKind];

const ROWS: Record<PageKind, Row<AnyPage>> = PAGES;

/**
 * The only maker of page data: what the page at an address shows.
 * @param path address below the base path, with or without the language prefix and the trailing slash
 * @returns null where no such page exists
 */
export function pageData(atlas: Atlas, path: string, lines?: ReadonlyMap<string, LngLat[]>): AnyPage | null {
	const { language, path: rest } = splitLanguage(path.endsWith('/') ? path : `${path}/`);
	for (const { path: pattern, make } of Object.values(ROWS)) {
		const values = readAddress(pattern, rest);
		if (values) return make(new PageLookup(inNameOrder(atlas, language), language, rest, lines), ...values);
	}
	return null;
}

/** The kinds that have a page for each of something. */
export type KindWithParameters = {
	[K in PageKind]: (typeof PAGES)[K] extends { entries: unknown } ? K : never;
}[PageKind];
export type PageParameters<K extends KindWithParameters> = ReturnType<(typeof PAGES)[K]['entries']>[number];

/** The parameters of each page of a kind, by their names. */
export function parametersOf<K extends KindWithParameters>(atlas: Atlas, kind: K): PageParameters<K>[] {
	return PAGES[kind].entries(atlas);
}

/** Addresses of every page of the atlas in English, without the base path. */
export function pagePaths(atlas: Atlas): string[] {
	return Object.values(ROWS).flatMap(({ path, entries }) =>
		(entries?.(atlas) ?? [{}]).map((parameters) => writeAddress(path, parameters))
	);
}

const known = new WeakMap<Atlas, Partial<Record<Language, Atlas>>>();

/**
 * An atlas whose records stand in the order of their names in a language, so that every list made of them does; made
 * once for each. Routes keep the order of the records: addresses of legs are those of the first route that has them.
 */
function inNameOrder(atlas: Atlas, language: Language): Atlas {
	const ready = known.get(atlas) ?? {};
	known.set(atlas, ready);
	return (ready[language] ??= sorted(atlas, language));
}

function sorted(atlas: Atlas, language: Language): Atlas {
	const nameOf = (record: { name: string; name_zh: string }) => namesIn(record, language).name;
	return {
		...atlas,
		sites: byName(atlas.sites, nameOf, language),
		cities: byName(atlas.cities, nameOf, language),
		nodes: byName(atlas.nodes, nameOf, language),
		organisations: byName(atlas.organisations, nameOf, language),
		sources: byName(atlas.sources, (source) => inLanguage(source, 'title', language) ?? '', language)
	};
}
