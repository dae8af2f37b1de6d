import type { Atlas, Bbox } from '../../../../geo';
import { badgeOf } from '../badge';
import { bboxAround, REACH } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { SitePage } from '../page';
import { nodeLinks, siteRow } from '../rows';
import { recordPage } from './record';

type Site = Atlas['sites'][number];

/** One site: what it is, its figures with their sources, what it is connected with. */
export function sitePage(lookup: Lookup, id: string): SitePage | null {
	const { atlas } = lookup;
	const site = atlas.sites.find((record) => record.id === id);
	if (!site) return null;
	const { position, within } = site;
	const city = lookup.subject(site.city);
	const record = recordPage(lookup, site, position?.lngLat);
	const isInside = (other: Site, whole: string): boolean => {
		const parent = atlas.sites.find((record) => record.id === other.within);
		return parent !== undefined && (parent.id === whole || isInside(parent, whole));
	};
	const siblings = atlas.sites.filter((other) => within && other.within === within && other.id !== id);
	return {
		...record,
		kind: 'site',
		searchTitle: `${record.title} · ${city.name}`,
		map: mapView(
			position ? bboxAround(position.lngLat, REACH[position.accuracy] ?? 1) : cityBbox(lookup, site.city),
			position ? { kind: 'site', id } : null
		),
		badge: badgeOf(site),
		siteKind: lookup.coded('site_kind', site.kind),
		sectors: site.sectors.map((sector) => lookup.coded('sector', sector)),
		status: lookup.coded('status', site.status),
		country: lookup.coded('country', site.country),
		city,
		startYear: site.start_year,
		within: within ? lookup.subject(within) : null,
		// whatever is in a part of it is in it too, as on the map
		inside: atlas.sites.filter((other) => isInside(other, id)).map((other) => siteRow(lookup, other)),
		siblings: siblings.map((other) => siteRow(lookup, other)),
		position: lookup.position(position),
		nodes: nodeLinks(
			lookup,
			atlas.nodes.filter((node) => node.site === id)
		)
	};
}

/** Where the map looks for a site without a place: its city. */
function cityBbox(lookup: Lookup, id: string): Bbox {
	const city = lookup.atlas.cities.find((record) => record.id === id);
	return city ? bboxAround(city.position.lngLat, REACH.city ?? 1) : lookup.atlas.config.bbox;
}
