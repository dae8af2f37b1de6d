import type { FeatureCollection, Point } from 'geojson';
import type { CodeItem, SiteProperties } from '../../../geo';
import { inLanguage, namesIn, type Language } from '../address/language';
import type { Facet, ValueKey } from '../shown/list-query';
import { byFacet, facetCounts, NO_SITE_FILTER, type FilteredSite } from '../shown/site-filter';
import { dataFile } from './data-file';

type Named = { id: string; name: string; name_zh: string };

/** What the sites of the atlas are filtered by, and what it is called. */
export type SiteFacets = {
	sites: FilteredSite[];
	/** every id that a filter may name, whether or not a site has it */
	ids: Record<ValueKey, ReadonlySet<string>>;
	/** what the value of a facet is called; its id where it has no name */
	label: (key: ValueKey, id: string) => string;
};

/** The lists of codes whose labels the values of a facet have; others are records with names. */
const CODE_LISTS: Record<Facet, string | null> = {
	kind: 'site_kind',
	sector: 'sector',
	city: null,
	country: 'country',
	status: 'status',
	organisation: null,
	accuracy: 'accuracy'
};

/** Reads from the public files what sites are filtered by. @throws as `fetched` does */
export async function siteFacets(language: Language): Promise<SiteFacets> {
	const [sites, cities, organisations, codes] = await Promise.all([
		dataFile<FeatureCollection<Point | null, SiteProperties>>('sites.geojson'),
		dataFile<{ items: Named[] }>('cities.json'),
		dataFile<{ items: Named[] }>('organisations.json'),
		dataFile<{ items: CodeItem[] }>('codes.json')
	]);
	const named = new Map(
		[...cities.items, ...organisations.items, ...sites.features.map(({ properties }) => properties)].map(
			(record) => [record.id, namesIn(record, language).name]
		)
	);
	const coded = new Map(
		codes.items.map((code) => [`${code.list}/${code.id}`, inLanguage<'label'>(code, 'label', language)])
	);
	const idsOf = (facet: Facet): string[] => {
		const list = CODE_LISTS[facet];
		if (list) return codes.items.filter((code) => code.list === list).map(({ id }) => id);
		return (facet === 'city' ? cities : organisations).items.map(({ id }) => id);
	};
	return {
		ids: {
			...byFacet((facet) => new Set(idsOf(facet))),
			ids: new Set(sites.features.map(({ properties }) => properties.id))
		},
		sites: sites.features.map(({ properties: site, geometry }) => ({
			id: site.id,
			ids: [site.id],
			year: site.start_year,
			lngLat: geometry ? [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0] : null,
			kind: [site.kind],
			sector: site.sectors,
			city: [site.city],
			country: [site.country],
			status: [site.status],
			organisation: site.organisations,
			accuracy: [site.accuracy]
		})),
		label(key, id) {
			const list = key === 'ids' ? null : CODE_LISTS[key];
			return (list ? coded.get(`${list}/${id}`) : named.get(id)) ?? id;
		}
	};
}

/** The ids of the values that sites have of each facet: those of most sites first, and then in the order of the files. */
export function facetValues({ sites, ids }: SiteFacets): Record<Facet, string[]> {
	const counts = facetCounts(sites, NO_SITE_FILTER);
	return byFacet((facet) => {
		const countOf = (id: string): number => counts[facet].get(id) ?? 0;
		return [...ids[facet]].filter(countOf).sort((one, other) => countOf(other) - countOf(one));
	});
}
