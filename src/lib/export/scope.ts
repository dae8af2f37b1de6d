import type { AnyPage } from '../pages/index';
import { chosenLegs, type Selection } from '../pages/selection';
import { idIn } from '../shown/event-filter';
import type { LegFilter, ShownParts } from '../shown/parts';
import { shownOf } from '../shown/shown';

/** What of the records a page shows; null stands for all of a kind. */
export type Scope = {
	/** name of a file of it, without its ending */
	stem: string;
	sites: readonly string[] | null;
	/** beside the ends of the legs */
	nodes: readonly string[] | null;
	/** features of `routes.geojson` */
	legs: readonly string[] | null;
	/** of the legs only these */
	only: LegFilter & { year: number | null };
	/** whose figures go along beside those of sites, nodes and legs; null for everybody's */
	subjects: readonly string[] | null;
};

const NONE: Omit<Scope, 'stem'> = {
	sites: [],
	nodes: [],
	legs: [],
	only: { year: null },
	subjects: []
};

/**
 * What a page shows of the records: all of it, what filters and search let through, or what is selected.
 * @param selection of its map, which a choice on the page can change
 * @returns null for a page that is about neither places nor legs
 */
export function scopeOf(page: AnyPage, selection: Selection | null, parts: ShownParts): Scope | null {
	switch (page.kind) {
		case 'home': {
			const { sites, nodes, legs, year } = shownOf(parts);
			const only = { ...legs, year };
			if (!sites && !nodes)
				return { stem: 'atlas', sites: null, nodes: null, legs: null, only, subjects: null };
			return { ...NONE, stem: 'sites', sites: sites ?? page.sites.map(({ id }) => id), nodes: nodes ?? [] };
		}
		case 'routes':
			return {
				...NONE,
				stem: 'routes',
				legs: null,
				only: { ...parts.legs, year: null },
				subjects: page.groups.flatMap(({ routes }) => routes.map(({ id }) => id))
			};
		case 'site':
			return { ...NONE, stem: page.id, sites: [page.id] };
		case 'city':
			return {
				...NONE,
				stem: page.id,
				sites: page.sites.map(({ id }) => id),
				nodes: page.nodes.map(({ url }) => idIn(url)),
				subjects: [page.id]
			};
		case 'node':
			return { ...NONE, stem: page.id, nodes: [page.id], legs: page.legs.map(({ url }) => featureAt(url)) };
		case 'organisation':
			return {
				...NONE,
				stem: page.id,
				sites: page.site ? [idIn(page.site.url)] : [],
				subjects: [page.id]
			};
		default:
			return selectedScope(page, selection);
	}
}

function selectedScope(page: AnyPage, selection: Selection | null): Scope | null {
	const stem = page.path.split('/').filter(Boolean).join('-');
	switch (selection?.kind) {
		case 'site':
			return { ...NONE, stem, sites: [selection.id] };
		case 'node':
			return { ...NONE, stem, nodes: [selection.id] };
		case 'city':
			return { ...NONE, stem, subjects: [selection.id] };
		case 'way':
		case 'compare': {
			const { selected, other, third, underWay } = chosenLegs(selection);
			const legs = page.kind === 'leg' ? underWay : [...selected, ...other, ...third];
			const features = [...new Set(legs.map(({ feature }) => feature).filter(Boolean))];
			return {
				...NONE,
				stem,
				legs: features,
				subjects: [...new Set([...features.map(routeOf), ...legs.map(({ leg }) => leg)])]
			};
		}
		default:
			return null;
	}
}

/** A leg's page is that of its route with its number. */
const featureAt = (url: string): string => url.split('/').filter(Boolean).slice(1).join('-');

const routeOf = (feature: string): string => feature.replace(/-\d+$/, '');
