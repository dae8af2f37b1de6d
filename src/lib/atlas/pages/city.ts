import { bboxAround, REACH } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { CityPage } from '../page';
import { nodeLinks, siteRow } from '../rows';

/** One city with its sites, organisations, nodes and figures. */
export function cityPage(lookup: Lookup, id: string): CityPage | null {
	const city = lookup.atlas.cities.find((record) => record.id === id);
	if (!city) return null;
	const { atlas } = lookup;
	const sites = atlas.sites.filter((site) => site.city === id);
	const hubs = atlas.hubs.filter((hub) => hub.city === id).map((hub) => hub.id);
	const claims = lookup.claims(id);
	const summary = lookup.text(city, 'summary');
	return {
		kind: 'city',
		language: lookup.language,
		path: city.url,
		title: lookup.title(city).name,
		description: summary,
		map: mapView(bboxAround(city.position.lngLat, REACH.city ?? 1), { kind: 'city', id }),
		id,
		names: lookup.title(city),
		country: lookup.coded('country', city.country),
		position: lookup.position(city.position),
		summary,
		notes: lookup.notes(city.notes),
		sites: sites.map((site) => siteRow(lookup, site)),
		organisations: atlas.organisations
			.filter((organisation) => organisation.city === id)
			.map((organisation) => lookup.link(organisation)),
		nodes: nodeLinks(
			lookup,
			atlas.nodes.filter((node) => node.hub && hubs.includes(node.hub))
		),
		claims,
		relations: lookup.relations(id),
		events: lookup.events([id, ...sites.map((site) => site.id)]),
		sources: lookup.sources([...city.sources, ...claims.map((claim) => claim.source.id)])
	};
}
