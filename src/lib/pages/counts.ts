import type { Atlas } from '../../../geo';
import type { Counts } from './page';

/** How many records of each kind an atlas holds. */
export function countsOf(atlas: Atlas): Counts {
	return {
		sites: atlas.sites.length,
		cities: atlas.cities.length,
		nodes: atlas.nodes.length,
		legs: atlas.legs.length,
		routes: atlas.routes.length,
		organisations: atlas.organisations.length,
		agreements: atlas.agreements.length,
		relations: atlas.relations.length,
		events: atlas.events.length,
		sources: atlas.sources.length,
		claims: atlas.claims.length
	};
}
