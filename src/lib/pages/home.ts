import { compareCodes } from '../records/compare-codes';
import { routeProfile } from '../route/itinerary';
import type { Profile } from '../route/profile';
import { pageIndexOf } from './atlas-index';
import { claimView } from './claims';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import { pageHead, type PageBase, type PageLookup } from './page';
import { routesByName } from './routes';
import { cityGroups, countsOf, legRows, siteRow, type Counts } from './rows';
import type { CityGroup, ClaimView, Link, RouteRow, SiteRow } from './views';

export type HomePage = PageBase & {
	kind: 'home';
	groups: CityGroup[];
	cities: (Link & { sites: number })[];
	/** sites and organisations that no source places */
	unplaced: { sites: SiteRow[]; organisations: Link[] };
	routes: RouteRow[];
	corridor: { name: Link; profile: Profile | null; claims: ClaimView[] };
	counts: Counts;
};

/** The explorer: every site by city, every route, and the corridor's reach. */
export function homePage(lookup: PageLookup): HomePage {
	const { atlas, words } = lookup;
	return {
		...pageHead(lookup, 'home', words.tagline),
		map: mapView(atlas.config.bbox, null),
		corridor: {
			name: lookup.subject('corridor'),
			profile: mainProfile(lookup),
			claims: atlas.config.headline_measures.flatMap((measure) => latest(lookup, measure))
		},
		groups: cityGroups(lookup),
		cities: atlas.cities.map((city) => ({
			...lookup.link(city),
			sites: pageIndexOf(lookup).sitesByCity.get(city.id)?.length ?? 0
		})),
		unplaced: {
			sites: atlas.sites.filter((site) => !site.position).map((site) => siteRow(lookup, site)),
			organisations: atlas.organisations
				.filter((organisation) => !organisation.site && !organisation.city)
				.map((organisation) => lookup.link(organisation))
		},
		routes: routesByName(lookup),
		counts: countsOf(atlas)
	};
}

/** The profile of the route that stands for the corridor. */
function mainProfile(lookup: Lookup): Profile | null {
	const route = lookup.index.routes.get(lookup.atlas.config.main_route);
	return route ? routeProfile(lookup, legRows(lookup, route)) : null;
}

/** The corridor's claim of a measure with the latest date. */
function latest(lookup: Lookup, measure: string): ClaimView[] {
	const dated = (lookup.index.claimsBySubject.get('corridor') ?? [])
		.filter((claim) => claim.measure === measure && claim.as_of !== null)
		.sort((a, b) => compareCodes(b.as_of ?? '', a.as_of ?? ''));
	return dated.slice(0, 1).map((claim) => claimView(lookup, claim));
}
