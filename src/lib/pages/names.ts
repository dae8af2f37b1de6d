import type { Atlas } from '../../../geo';
import { groupBy } from '../../../geo/shared/group-by';
import { pageHead, type PageBase, type PageLookup } from './page';
import { byName, letterOf } from '../records/name-order';
import type { Link } from './views';

/** Every record by name; a letter at a time, in Chinese by pinyin. */
export type NamesPage = PageBase & {
	kind: 'names';
	/** `kind` is a label; empty for a city */
	letters: { letter: string; records: (Link & { kind: string })[] }[];
};

/** Every record that has a page or a place on one, by name. */
export function namesPage(lookup: PageLookup): NamesPage {
	const { atlas, language } = lookup;
	const label = (list: keyof Atlas['codes'], id: string): string => lookup.coded(list, id).label;
	const records = [
		...atlas.tours.map((tour) => ({ ...lookup.link(tour), kind: lookup.words.tours.labels.kind })),
		...atlas.sites.map((site) => ({ ...lookup.link(site), kind: label('site_kind', site.kind) })),
		// a bare name is that of a city
		...atlas.cities.map((city) => ({ ...lookup.link(city), kind: '' })),
		...atlas.nodes.map((node) => ({ ...lookup.link(node), kind: label('node_kind', node.kind) })),
		...atlas.routes.map((route) => ({ ...lookup.link(route), kind: label('route_group', route.group) })),
		...atlas.organisations.map((one) => ({
			...lookup.link(one),
			kind: label('organisation_kind', one.kind)
		})),
		...atlas.agreements.map((one) => ({ ...lookup.link(one), kind: label('agreement_kind', one.kind) })),
		...atlas.events.map((event) => ({ ...lookup.link(event), kind: label('event_kind', event.kind) })),
		...atlas.sources.map((source) => ({
			...lookup.link({ name: source.title, name_zh: source.title_zh, url: source.page }),
			kind: label('source_kind', source.kind)
		}))
	];
	const sorted = byName(records, ({ name }) => name, language);
	return {
		...pageHead(lookup, 'names'),
		map: null,
		letters: Array.from(
			groupBy(sorted, ({ name }) => letterOf(name, language)),
			([letter, found]) => ({ letter, records: found })
		)
	};
}
