import { languageOf, ROOT_LANGUAGE, type Language } from './languages';

// paths of pages, root-relative, without language and base path
export const siteUrl = (id: string): string => `/sites/${id}/`;
export const cityUrl = (id: string): string => `/cities/${id}/`;
export const nodeUrl = (id: string): string => `/nodes/${id}/`;
export const organisationUrl = (id: string): string => `/organisations/${id}/`;
/** The page of the corridor, with its routes. */
export const CORRIDOR_URL = '/routes/';
export const routeUrl = (id: string): string => `${CORRIDOR_URL}${id}/`;
/** Leg `n` of a route, from 1. */
export const legUrl = (route: string, n: number | string): string => `${routeUrl(route)}${n}/`;
/** The documents that the records are drawn from. */
export const SOURCES_URL = '/sources/';
export const sourceUrl = (id: string): string => `${SOURCES_URL}${id}/`;
/** The page of what the two countries have agreed and of who takes part. */
export const BILATERAL_URL = '/bilateral/';
/** Stories over the map, told in steps. */
export const TOURS_URL = '/tours/';
export const tourUrl = (id: string): string => `${TOURS_URL}${id}/`;
/** Step `n` of a tour, from 1. */
export const tourStepUrl = (tour: string, n: number | string): string => `${tourUrl(tour)}${n}/`;
export const TIMELINE_URL = '/timeline/';
/** Every record by its name. */
export const NAMES_URL = '/a-z/';
/** What readers gained, by day. */
export const CHANGES_URL = '/changes/';
/** The same as a feed, which is there only where the origin is known. */
export const FEED_URL = '/changes.atom';
/** Beside each page, where the origin is known: how it is put into another one, https://oembed.com. */
export const OEMBED_FILE = 'oembed.json';
/** Examples of pages of the atlas inside other pages. */
export const EMBEDS_URL = '/embeds/';
export const PLAN_URL = '/plan/';
export const COMPARE_URL = '/compare/';
/** Every claim in one table. */
export const FIGURES_URL = '/figures/';
/** The state of the data. */
export const QUALITY_URL = '/quality/';
/** What can be downloaded; the files themselves lie below it. */
export const DATA_URL = '/data/';
export const ABOUT_URL = '/about/';

/** What is not a page of its own, on the page where it stands: a claim, an event, an agreement. */
export const elementUrl = (page: string, id: string): string => `${page}#${id}`;

/** A page with what is asked of it; `query` without `?`, empty for nothing. */
export const queryUrl = (page: string, query: string): string => (query ? `${page}?${query}` : page);

/** Two ways side by side; without the second beside the usual one. */
export const compareUrl = (a: string, b?: string): string =>
	queryUrl(COMPARE_URL, b === undefined ? `a=${a}` : `a=${a}&b=${b}`);

/** What rests on a source, in the table of all claims. */
export const claimsOfSourceUrl = (source: string): string => queryUrl(FIGURES_URL, `source=${source}`);

/** The track of a route among the files of `/data/`. */
export const trackFile = (route: string): string => `routes/${route}.gpx`;

/** The id of leg `n` of a route, from 1, among the features of `routes.geojson`. */
export const legFeatureId = (route: string, n: number): string => `${route}-${n}`;

/** The route of such a feature. */
export const routeOfFeature = (feature: string): string => feature.replace(/-\d+$/, '');

/** Splits `/zh/sites/gkc/` into its language and the address without it. */
export function splitLanguage(path: string): { language: Language; path: string } {
	const language = languageOf(path.split('/')[1]);
	return { language, path: path.slice(inLanguagePath('', language).length) || '/' };
}

/** A root-relative address in a language; English lives at the root. */
export function inLanguagePath(path: string, language: Language): string {
	return language === ROOT_LANGUAGE ? path : `/${language}${path}`;
}

/** A parameter in a pattern like `/sites/[id]/`, which is an address with names in place of ids. */
const PARAMETER = /\[(\w+)\]/g;

/** The address of a pattern with these values for its parameters, by their names. */
export function writeAddress(pattern: string, parameters: Partial<Record<string, string>>): string {
	return pattern.replace(PARAMETER, (_, name: string) => parameters[name] ?? '');
}

/** The values of the parameters in an address, in order; null where it is none of the pattern. */
export function readAddress(pattern: string, path: string): string[] | null {
	const found = new RegExp(`^${pattern.replace(PARAMETER, '([^/]+)')}$`).exec(path);
	return found && found.slice(1);
}
