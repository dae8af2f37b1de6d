import { COMPARE_URL, legUrl, queryUrl, routeUrl, siteUrl } from '../../../geo/shared/addresses';
import type { FrameSize } from '../address/embed';
import { otherLanguage, type Language } from '../address/language';
import { formatCompared, usualWays } from '../compare/address';
import { comparePage } from './compare';
import { homePage } from './home';
import { legPage } from './leg';
import { pageHead, PageLookup, type PageBase } from './page';
import { routePage } from './routes';
import { sitePage } from './site';

export type EmbedsPage = PageBase & { kind: 'embeds'; examples: Example[] };

/** What an example is of, and its size, of those that the dialog offers too. */
const SIZES = {
	home: { width: '100%', height: 480 },
	site: { width: 640, height: 480 },
	leg: { width: '100%', height: 600 },
	compare: { width: 800, height: 600 },
	language: { width: 480, height: 320 }
} satisfies Record<string, FrameSize>;

export type ExampleKind = keyof typeof SIZES;

/** A page inside this one; `path` is root-relative without language, with its query. */
export type Example = FrameSize & { kind: ExampleKind; language: Language; path: string; title: string };

/** Pages of the atlas as they stand inside another one, each for another use. */
export function embedsPage(lookup: PageLookup): EmbedsPage {
	const { atlas, language, lines } = lookup;
	const { flagships, main_route: main } = atlas.config;
	const usual = usualWays(atlas.routes);
	// not the two that stand there unasked, so that the address shows how a choice goes along
	const chosen = atlas.routes.find(({ id }) => !usual.includes(id));
	const ways = chosen ? [...usual.slice(0, 1), chosen.id] : usual;
	const site = flagships[0] ?? atlas.sites[0]?.id ?? '';
	// that which ends where the route does
	const leg = String(lookup.index.routes.get(main)?.legs.length);
	const other = new PageLookup(atlas, otherLanguage(language), lookup.path, lines);
	const shown: [kind: ExampleKind, page: PageBase | null, path: string][] = [
		['home', homePage(lookup), '/'],
		['site', sitePage(lookup, site), siteUrl(site)],
		['leg', legPage(lookup, main, leg), queryUrl(legUrl(main, leg), 'at=0.5')],
		['compare', comparePage(lookup), queryUrl(COMPARE_URL, formatCompared(ways, usual))],
		['language', routePage(other, main), routeUrl(main)]
	];
	return {
		...pageHead(lookup, 'embeds'),
		map: null,
		examples: shown.flatMap(([kind, page, path]) =>
			page ? [{ kind, language: page.language, path, title: page.title, ...SIZES[kind] }] : []
		)
	};
}
