import { bboxAround, REACH } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { SitePage } from '../page';
import { nodeLinks, siteRow } from '../rows';

/** One site: what it is, its figures with their sources, what it is connected with. */
export function sitePage(lookup: Lookup, id: string): SitePage | null {
	const site = lookup.atlas.sites.find((record) => record.id === id);
	if (!site) return null;
	const claims = lookup.claims(id);
	const { position } = site;
	const summary = lookup.text(site, 'summary');
	return {
		kind: 'site',
		language: lookup.language,
		path: site.url,
		title: lookup.title(site).name,
		description: summary,
		map: mapView(
			position ? bboxAround(position.lngLat, REACH[position.accuracy] ?? 1) : cityBbox(lookup, site.city),
			position ? { kind: 'site', id } : null
		),
		id,
		names: lookup.title(site),
		aliases: lookup.language === 'zh' ? site.aliases_zh : site.aliases,
		siteKind: lookup.coded('site_kind', site.kind),
		sectors: site.sectors.map((sector) => lookup.coded('sector', sector)),
		status: lookup.coded('status', site.status),
		country: lookup.coded('country', site.country),
		city: lookup.subject(site.city),
		startYear: site.start_year,
		within: site.within ? lookup.subject(site.within) : null,
		inside: lookup.atlas.sites.filter((child) => child.within === id).map((child) => siteRow(lookup, child)),
		position: lookup.position(position),
		summary,
		notes: lookup.notes(site.notes),
		claims,
		relations: lookup.relations(id),
		events: lookup.events([id]),
		nodes: nodeLinks(
			lookup,
			lookup.atlas.nodes.filter((node) => node.site === id)
		),
		sources: lookup.sources([...site.sources, ...claims.map((claim) => claim.source.id)])
	};
}

function cityBbox(lookup: Lookup, id: string) {
	const city = lookup.atlas.cities.find((record) => record.id === id);
	return bboxAround(city?.position.lngLat ?? [106, 24], REACH.city ?? 1);
}
