import type { Sort } from '../../shown/list-query';
import { counted } from '../counted';

/** Words in English over the list of sites on the first page; the Chinese ones have the same shape. */
export const siteListEn = {
	intro: `Places of ${__ATLAS__.en.pair} co-operation that a source names, and the routes that goods travel between the two: each figure with its source, its date, and whoever says otherwise.`,
	/** the two ends of the route */
	follow: (ends: readonly string[]) => `Follow ${ends.join('–')}`,
	toSites: 'See the sites',
	toConflicts: 'Figures, and where they disagree',
	/** what a figure was before, and when */
	before: (figure: string, date: string) => `${figure} in ${date}`,
	organisationsUnplaced: 'Organisations without an address',
	sitesInCities: (sites: number, cities: number) =>
		`${counted(sites, 'site')} in ${counted(cities, 'city', 'cities')}`,
	moreCities: (cities: number) =>
		`and ${counted(cities, 'more city', 'more cities')} without a site of its own`,
	routesAndLegs: (routes: number, legs: number) => `${counted(routes, 'route')} over ${counted(legs, 'leg')}`,
	filter: 'Filter',
	sort: 'Order',
	sorts: { city: 'by city', name: 'by name', year: 'by year', kind: 'by kind' } satisfies Record<
		Sort,
		string
	>,
	inView: 'In view',
	table: 'Table',
	years: 'Through the years',
	measure: 'Measure'
};

export type SiteListWords = typeof siteListEn;
