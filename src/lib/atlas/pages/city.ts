import { bboxAround, REACH } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { CityPage } from '../page';
import { nodeLinks, siteRow } from '../rows';
import { recordPage } from './record';

/** One city with its sites, organisations, nodes and figures. */
export function cityPage(lookup: Lookup, id: string): CityPage | null {
	const { atlas } = lookup;
	const city = atlas.cities.find((record) => record.id === id);
	if (!city) return null;
	const sites = atlas.sites.filter((site) => site.city === id);
	const hubs = atlas.hubs.filter((hub) => hub.city === id).map((hub) => hub.id);
	return {
		...recordPage(lookup, city, null, [id, ...sites.map((site) => site.id)]),
		kind: 'city',
		map: mapView(bboxAround(city.position.lngLat, REACH.city ?? 1), { kind: 'city', id }),
		country: lookup.coded('country', city.country),
		position: lookup.position(city.position),
		sites: sites.map((site) => siteRow(lookup, site)),
		organisations: atlas.organisations
			.filter((organisation) => organisation.city === id)
			.map((organisation) => lookup.link(organisation)),
		nodes: nodeLinks(
			lookup,
			atlas.nodes.filter((node) => node.hub && hubs.includes(node.hub))
		)
	};
}
