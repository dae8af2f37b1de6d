import { bboxAround, REACH } from '../../../geo/shared/bbox';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { CityPage } from './page';
import { pageIndexOf } from './page-index';
import { nodeLinks, siteRow } from './rows';
import { recordPage } from './record';

/** One city with its sites, organisations, nodes and figures. */
export function cityPage(lookup: Lookup, id: string): CityPage | null {
	const index = pageIndexOf(lookup);
	const city = index.cities.get(id);
	if (!city) return null;
	const sites = index.sitesByCity.get(id) ?? [];
	const hubs = new Set(index.hubsByCity.get(id)?.map((hub) => hub.id));
	return {
		...recordPage(lookup, city, null, [id, ...sites.map((site) => site.id)]),
		kind: 'city',
		map: mapView(bboxAround(city.position.lngLat, REACH.city ?? 1), { kind: 'city', id }),
		country: lookup.coded('country', city.country),
		position: lookup.position(city.position),
		sites: sites.map((site) => siteRow(lookup, site)),
		organisations: (index.organisationsByCity.get(id) ?? []).map((organisation) => lookup.link(organisation)),
		nodes: nodeLinks(
			lookup,
			lookup.atlas.nodes.filter((node) => node.hub && hubs.has(node.hub))
		),
		sources: lookup.cited(city.sources)
	};
}
