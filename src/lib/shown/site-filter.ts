import type { Bbox, LngLat } from '../../../geo/shared/coordinates';
import { FACETS, FILTER_KEYS, VALUE_KEYS, type Facet, type FilterKey, type ValueKey } from './list-query';
import { leftOut } from './left-out';
import { readYears, writeYears, type Years, type YearSpan } from './years';

/** What a filter must know of a site. */
export type FilteredSite = Record<ValueKey, readonly string[]> & {
	id: string;
	/** the year of its start; null where no source states it */
	year: number | null;
	lngLat: LngLat | null;
};

/** Which sites are shown: of each facet that names values one of them must hold. */
export type SiteFilter = { values: Partial<Record<ValueKey, readonly string[]>>; years: Years | null };

export const NO_SITE_FILTER: SiteFilter = { values: {}, years: null };

/** What a filter may name: ids by facet, and the first and last year. */
export type FilterTerms = { ids: Record<ValueKey, ReadonlySet<string>>; years: YearSpan };

/**
 * Reads a filter from the query of an address.
 * @returns what could be read, and the parts that name nothing, as `key=value`, for the reader to be told
 */
export function readSiteFilter(
	query: URLSearchParams,
	terms: FilterTerms
): { filter: SiteFilter; dropped: string[] } {
	const dropped: [key: string, value: string][] = [];
	const values: SiteFilter['values'] = {};
	for (const facet of VALUE_KEYS) {
		const asked = [...new Set(query.getAll(facet).flatMap((text) => text.split(',')))].filter(Boolean);
		const known = asked.filter((id) => terms.ids[facet].has(id));
		for (const id of asked) if (!known.includes(id)) dropped.push([facet, id]);
		if (known.length > 0) values[facet] = known;
	}
	const written = query.get('year');
	const years = written ? readYears(written, terms.years) : null;
	if (written && !years) dropped.push(['year', written]);
	return { filter: { values, years }, dropped: leftOut(dropped) };
}

/** The parts of a query that say a filter, in the order of the facets; what lets everything through says nothing. */
export function writeSiteFilter({ values, years }: SiteFilter): [key: FilterKey, value: string][] {
	const parts = VALUE_KEYS.flatMap((facet): [FilterKey, string][] => {
		const ids = values[facet] ?? [];
		return ids.length > 0 ? [[facet, ids.join()]] : [];
	});
	return [...parts, ...writeYears(years)];
}

/** A filter with a value of a facet put in, or taken out where it is in. */
export function toggled(filter: SiteFilter, facet: ValueKey, id: string): SiteFilter {
	const ids = filter.values[facet] ?? [];
	const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
	const rest = without(filter, facet);
	return next.length > 0 ? { ...rest, values: { ...rest.values, [facet]: next } } : rest;
}

/** Whether a place is in a box; a site without a place is in none. */
export function isInBox(place: LngLat | null, [west, south, east, north]: Bbox): boolean {
	if (!place) return false;
	const [lng, lat] = place;
	// a map that was turned round the globe counts its degrees on
	const turned = lng + 360 * Math.ceil((west - lng) / 360);
	return turned <= east && lat >= south && lat <= north;
}

/** Whether a filter lets a site through; a year of start that nobody states is let through, and said. */
export function isLetThrough(site: FilteredSite, { values, years }: SiteFilter): boolean {
	const holds = VALUE_KEYS.every((facet) => {
		const ids = values[facet];
		return !ids || ids.some((id) => site[facet].includes(id));
	});
	return holds && isWithin(site.year, years);
}

function isWithin(year: number | null, years: Years | null): boolean {
	return !years || year === null || (year <= years.to && (years.from === null || year >= years.from));
}

/** How many sites each value of a facet would show, with the other parts of the filter as they are. */
export function facetCounts(
	sites: readonly FilteredSite[],
	filter: SiteFilter
): Record<Facet, ReadonlyMap<string, number>> {
	return byFacet((facet) => {
		const others = without(filter, facet);
		const counts = new Map<string, number>();
		for (const site of sites)
			if (isLetThrough(site, others)) for (const id of site[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
		return counts;
	});
}

/** Something for each facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
	return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** A filter with one of its parts left out. */
export function without({ values, years }: SiteFilter, part: FilterKey): SiteFilter {
	if (part === 'year') return { values, years: null };
	const { [part]: _, ...rest } = values;
	return { values: rest, years };
}

/** Which part of a filter to leave out, and how many sites would then be shown: the most first, none that gives none. */
export function relaxations(
	sites: readonly FilteredSite[],
	filter: SiteFilter
): { part: FilterKey; count: number }[] {
	return FILTER_KEYS.filter((part) => (part === 'year' ? filter.years : filter.values[part]))
		.map((part) => {
			const eased = without(filter, part);
			return { part, count: sites.filter((site) => isLetThrough(site, eased)).length };
		})
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
