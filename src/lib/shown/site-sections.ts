import type { SiteRow } from '../pages/views';
import { groupBy } from '../../../geo/shared/group-by';
import type { Sort } from './list-query';

/** A site in the list of all sites. */
export type ListedSite = SiteRow & {
	/** root-relative address of its city */
	city: string;
	/** false where no source states a place, so that the map cannot show it */
	isPlaced: boolean;
	/** the latest figure of it, with what it measures and its date; empty where there is none */
	figure: string;
	/** the year of that date */
	figureYear: number;
};

/** Ids of the sites that come first, in their order, and the heading over them. */
export type Flagships = { title: string; ids: readonly string[] };

/** A part of the list: the flagships, the sites of a city or of a kind, or of none where they are in one row. */
export type ListSection = {
	of: 'flagships' | 'city' | 'kind' | 'unplaced' | 'all';
	/** address of the city, label of the kind, or heading of the flagships */
	key: string;
	sites: ListedSite[];
};

/**
 * The list of sites in its order: by city and by kind in sections, those with most sites first; by year the oldest first,
 * and those whose year nobody states last.
 * @param sites in the order of their names
 * @param flagships stand in a section of their own before the others; null where something else was asked for
 */
export function sectionsOf(
	sites: readonly ListedSite[],
	sort: Sort,
	flagships: Flagships | null = null
): ListSection[] {
	if (sites.length === 0) return [];
	if (flagships) {
		const { title, ids } = flagships;
		const first = ids.flatMap((id) => sites.find((site) => site.id === id) ?? []);
		const rest = sectionsOf(
			sites.filter(({ id }) => !ids.includes(id)),
			sort
		);
		return first.length > 0 ? [{ of: 'flagships', key: title, sites: first }, ...rest] : rest;
	}
	if (sort === 'kind')
		return largestFirst(
			groupBy(sites, ({ kind }) => kind.label),
			'kind'
		);
	if (sort === 'city') {
		const placed = groupBy(
			sites.filter(({ isPlaced }) => isPlaced),
			({ city }) => city
		);
		const rest = sites.filter(({ isPlaced }) => !isPlaced);
		const unplaced: ListSection = { of: 'unplaced', key: '', sites: rest };
		return [...largestFirst(placed, 'city'), ...(rest.length > 0 ? [unplaced] : [])];
	}
	const year = ({ startYear }: ListedSite): number => startYear ?? Infinity;
	const sorted =
		sort === 'year'
			? sites.toSorted((one, other) => (year(one) === year(other) ? 0 : year(one) - year(other)))
			: [...sites];
	return [{ of: 'all', key: '', sites: sorted }];
}

function largestFirst(groups: ReadonlyMap<string, ListedSite[]>, of: 'city' | 'kind'): ListSection[] {
	return Array.from(groups, ([key, sites]) => ({ of, key, sites })).sort(
		(one, other) => other.sites.length - one.sites.length
	);
}
