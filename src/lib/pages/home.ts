import { countsOf } from './counts';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { HomePage } from './page';
import type { Profile } from '../route/profile';
import { pageIndexOf } from './page-index';
import { routeProfile } from '../route/route-profile';
import { routesByName } from './route-groups';
import { cityGroups, legRows, siteRow } from './rows';
import { compareCodes } from '../records/compare-codes';
import type { ClaimView } from './views';

/** The explorer: every site by city, every route, and the corridor's reach. */
export function homePage(lookup: Lookup): HomePage {
	const { atlas, words } = lookup;
	return {
		kind: 'home',
		language: lookup.language,
		path: '/',
		title: words.tagline,
		searchTitle: words.tagline,
		description: words.descriptions.home,
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
	return dated.slice(0, 1).map((claim) => lookup.claim(claim));
}
