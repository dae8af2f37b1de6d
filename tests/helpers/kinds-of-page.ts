import { PAGES, type KindWithParameters } from '../../src/lib/pages/index';

/** Pages with much to show of the kinds that have many. */
const EXAMPLES = {
	site: 'sites/gkc/',
	city: 'cities/chongqing/',
	node: 'nodes/qinzhou-port/',
	organisation: 'organisations/sp-group/',
	route: 'routes/ilstc-central/',
	leg: 'routes/ilstc-central/2/',
	source: 'sources/cci-chongqing-2025/',
	tour: 'tours/chongqing-to-the-sea/',
	step: 'tours/chongqing-to-the-sea/6/'
} satisfies Record<KindWithParameters, string>;
const exampleOf: Partial<Record<string, string>> = EXAMPLES;

/** A page of each kind, without its first slash; the first page comes first. */
export const KINDS_OF_PAGE: readonly string[] = Object.entries(PAGES).map(
	([kind, { path }]) => exampleOf[kind] ?? path.slice(1)
);
