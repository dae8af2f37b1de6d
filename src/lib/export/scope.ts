import { CORRIDOR_URL, legFeatureId, routeOfFeature } from '../../../geo/shared/addresses';
import type { AnyPage } from '../pages/index';
import { chosenLegs, type Selection, type WayLeg } from '../pages/selection';
import { idIn } from '../address/id-in';
import type { LegFilter, ShownParts } from '../shown/parts';
import { shownOf } from '../shown/shown';

/** What of the records a page shows; null stands for all of a kind. */
export type Scope = {
	sites: readonly string[] | null;
	/** beside the ends of the legs */
	nodes: readonly string[] | null;
	/** features of `routes.geojson` */
	legs: readonly string[] | null;
	/** of the legs those that the page goes along against their direction */
	turned: readonly string[];
	/** of the legs only these */
	only: LegFilter & { year: number | null };
	/** whose figures go along beside those of sites and nodes; null for everybody's */
	subjects: readonly string[] | null;
	/** figures that the page tells beside those */
	told: readonly string[];
};

/** The corridor itself, as what claims are about. */
const CORRIDOR = idIn(CORRIDOR_URL);

/**
 * What a page shows of the records: all of it, what filters and search let through, or what is selected.
 * @param selection of its map, which a choice on the page can change
 * @param told ids of the claims that stand on the page
 * @returns null for a page that is about neither places nor legs
 */
export function scopeOf(
	page: AnyPage,
	{ selection, parts, told }: { selection: Selection | null; parts: ShownParts; told: readonly string[] }
): Scope | null {
	const none: Scope = {
		sites: [],
		nodes: [],
		legs: [],
		turned: [],
		only: { year: null },
		subjects: [],
		told
	};
	switch (page.kind) {
		case 'home':
			return { ...none, ...homeScope(parts, page.routes) };
		case 'routes':
			return {
				...none,
				legs: null,
				only: { ...parts.legs, year: null },
				subjects: [CORRIDOR, ...page.groups.flatMap(({ routes }) => routes.map(({ id }) => id))]
			};
		case 'site':
			return { ...none, sites: [page.id] };
		case 'city':
			return {
				...none,
				sites: page.sites.map(({ id }) => id),
				nodes: page.nodes.map(({ url }) => idIn(url)),
				subjects: [page.id]
			};
		case 'node':
			return {
				...none,
				nodes: [page.id],
				legs: page.legs.map(({ route, n }) => legFeatureId(idIn(route.url), n))
			};
		case 'organisation':
			return { ...none, sites: page.site ? [idIn(page.site.url)] : [], subjects: [page.id] };
		case 'leg':
			return { ...none, ...legsScope(chosenLegs(selection).underWay) };
		case 'route':
		case 'compare': {
			const { selected, other, third } = chosenLegs(selection);
			const legs = legsScope([...selected, ...other, ...third]);
			return selection && { ...none, ...legs, subjects: [...new Set(legs.legs.map(routeOfFeature))] };
		}
		default:
			return selection && { ...none, ...selectedScope(selection) };
	}
}

/** On the first page a search or a filter is for its sites; a year, or a switch of the legend, for all kinds. */
function homeScope(parts: ShownParts, routes: readonly { id: string }[]): Partial<Scope> {
	const { sites, nodes, legs, year } = shownOf(parts);
	if (parts.hits || (parts.listed && year === null)) return { sites, nodes: parts.hits ? nodes : [] };
	const isAll = sites === null && nodes === null;
	return {
		sites,
		nodes,
		legs: null,
		only: { ...legs, year },
		subjects: isAll ? null : [CORRIDOR, ...routes.map(({ id }) => id)]
	};
}

function selectedScope(selection: Selection): Partial<Scope> {
	switch (selection.kind) {
		case 'site':
			return { sites: [selection.id] };
		case 'node':
			return { nodes: [selection.id] };
		case 'city':
			return { subjects: [selection.id] };
		default: {
			const { selected, other, third } = chosenLegs(selection);
			return legsScope([...selected, ...other, ...third]);
		}
	}
}

/** What no route runs on has no feature. */
function legsScope(legs: readonly WayLeg[]): Pick<Scope, 'legs' | 'turned'> & { legs: string[] } {
	const drawn = legs.filter(({ feature }) => feature);
	const featuresOf = (some: readonly WayLeg[]) => [...new Set(some.map(({ feature }) => feature))];
	return { legs: featuresOf(drawn), turned: featuresOf(drawn.filter(({ isTurned }) => isTurned)) };
}
