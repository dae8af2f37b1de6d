import { bboxAround, REACH } from '../../../geo/shared/bbox';
import { pageIndexOf } from './atlas-index';
import { besideIn } from './beside';
import { citableSources } from './claims';
import { mapView } from './map-view';
import type { PageLookup } from './page';
import { positionOf } from './place';
import { besideOthers, recordPage, type RecordPage } from './record';
import { nodeLinks, siteRow } from './rows';
import type { Chip, Coded, Link, SiteRow } from './views';

export type CityPage = RecordPage & {
	kind: 'city';
	country: Coded;
	/** where its figures stand beside those of others */
	compare: Chip;
	sites: SiteRow[];
	organisations: Link[];
	nodes: Link[];
};

/** One city with its sites, organisations, nodes and figures. */
export function cityPage(lookup: PageLookup, id: string): CityPage | null {
	const index = pageIndexOf(lookup);
	const city = index.cities.get(id);
	if (!city) return null;
	const sites = index.sitesByCity.get(id) ?? [];
	const hubs = new Set(index.hubsByCity.get(id)?.map((hub) => hub.id));
	const record = recordPage(lookup, city, null, [id, ...sites.map((site) => site.id)]);
	return {
		...record,
		kind: 'city',
		beside: besideIn(lookup, lookup.atlas.cities, city),
		compare: besideOthers(lookup, record),
		map: mapView(bboxAround(city.position.lngLat, REACH.city ?? 1), { kind: 'city', id }),
		country: lookup.coded('country', city.country),
		position: positionOf(lookup, city.position, [city.country], record.title),
		sites: sites.map((site) => siteRow(lookup, site)),
		organisations: (index.organisationsByCity.get(id) ?? []).map((organisation) => lookup.link(organisation)),
		nodes: nodeLinks(
			lookup,
			lookup.atlas.nodes.filter((node) => node.hub && hubs.has(node.hub))
		),
		sources: citableSources(lookup, city.sources)
	};
}
