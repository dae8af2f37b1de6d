import type { Bbox } from '../../../../geo';
import { badgeOf } from '../badge';
import { bboxAround, REACH } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { SitePage } from '../page';
import { nodeLinks, siteRow } from '../rows';
import { recordPage } from './record';

/** One site: what it is, its figures with their sources, what it is connected with. */
export function sitePage(lookup: Lookup, id: string): SitePage | null {
	const { atlas } = lookup;
	const site = atlas.sites.find((record) => record.id === id);
	if (!site) return null;
	const { position, within } = site;
	const city = lookup.subject(site.city);
	const record = recordPage(lookup, site, position?.lngLat);
	const rows = (parent: string | undefined) =>
		atlas.sites
			.filter((other) => parent !== undefined && other.within === parent && other.id !== id)
			.map((other) => siteRow(lookup, other));
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
		inside: rows(id),
		siblings: rows(within),
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
