import { dictionary } from '../../i18n/dictionary';
import { CORRIDOR_BBOX } from '../bbox';
import { countsOf } from '../counts';
import type { Lookup } from '../lookup';
import type { HomePage } from '../page';
import { cityGroups, routeRow } from '../rows';

/** The explorer: every site by city, every route, and the corridor's reach. */
export function homePage(lookup: Lookup): HomePage {
	const words = dictionary(lookup.language);
	const reach = lookup
		.claims('corridor')
		.filter((claim) => ['ports', 'countries-and-regions'].includes(claim.figure.unit));
	return {
		kind: 'home',
		language: lookup.language,
		path: '/',
		title: words.tagline,
		description: words.descriptions.home,
		map: { bbox: CORRIDOR_BBOX, selection: null },
		groups: cityGroups(lookup),
		routes: lookup.atlas.routes.map((route) => routeRow(lookup, route)),
		corridor: reach,
		counts: countsOf(lookup.atlas)
	};
}
