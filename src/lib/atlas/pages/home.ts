import { dictionary } from '../../i18n/dictionary';
import { countsOf } from '../counts';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { HomePage } from '../page';
import { cityGroups, routeRow } from '../rows';
import type { ClaimView } from '../views';

/** The explorer: every site by city, every route, and the corridor's reach. */
export function homePage(lookup: Lookup): HomePage {
	const words = dictionary(lookup.language);
	const reach = ['ports-reached', 'countries-reached'].flatMap((measure) => latest(lookup, measure));
	return {
		kind: 'home',
		language: lookup.language,
		path: '/',
		title: words.tagline,
		description: words.descriptions.home,
		map: mapView(lookup.atlas.config.bbox, null),
		groups: cityGroups(lookup),
		routes: lookup.atlas.routes.map((route) => routeRow(lookup, route)),
		corridor: reach,
		counts: countsOf(lookup.atlas)
	};
}

/** The corridor's claim of a measure with the latest date. */
function latest(lookup: Lookup, measure: string): ClaimView[] {
	const dated = lookup.atlas.claims
		.filter((claim) => claim.subject === 'corridor' && claim.measure === measure && claim.as_of !== null)
		.sort((a, b) => (b.as_of ?? '').localeCompare(a.as_of ?? ''));
	return dated.slice(0, 1).map((claim) => lookup.claim(claim));
}
