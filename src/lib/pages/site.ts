import type { Atlas } from '../../../geo';
import type { Bbox } from '../../../geo/shared/coordinates';
import { bboxAround, REACH } from '../../../geo/shared/bbox';
import { badgeOf, type Badge } from '../symbols/badge';
import { pageIndexOf, type PageIndex } from './atlas-index';
import { besideIn } from './beside';
import { citableSources } from './claims';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { PageLookup } from './page';
import { positionOf } from './place';
import { besideOthers, recordPage, type RecordPage } from './record';
import { nodeLinks, siteRow } from './rows';
import type { Chip, Coded, Link, SiteRow } from './views';

export type SitePage = RecordPage & {
	kind: 'site';
	siteKind: Coded;
	badge: Badge;
	sectors: Coded[];
	status: Coded;
	country: Coded;
	city: Link;
	startYear: number | null;
	/** of a flagship: what was looked for of it and not found; empty where all was */
	missing: string;
	/** where its figures stand beside those of others */
	compare: Chip;
	within: Link | null;
	inside: SiteRow[];
	/** other sites of the same parent */
	siblings: SiteRow[];
	nodes: Link[];
};

type Site = Atlas['sites'][number];

/** Whether what of the corridor passes near says something of a site of a kind: goods come and go there, or firms that send them. */
const TOUCHES_CORRIDOR: Record<Site['kind'], boolean> = {
	'government-project': true,
	'state-level-project': true,
	park: true,
	zone: true,
	building: false,
	research: false,
	hospital: false,
	university: false,
	logistics: true,
	airport: true,
	port: true,
	company: false,
	authority: false,
	venue: false,
	exchange: false,
	channel: false
};

/** One site: what it is, its figures with their sources, what it is connected with. */
export function sitePage(lookup: PageLookup, id: string): SitePage | null {
	const index = pageIndexOf(lookup);
	const site = index.sites.get(id);
	if (!site) return null;
	const { position, within } = site;
	const city = lookup.subject(site.city);
	const record = recordPage(lookup, site, TOUCHES_CORRIDOR[site.kind] ? position?.lngLat : null);
	const siblings = within ? (index.sitesByWhole.get(within) ?? []).filter((other) => other !== site) : [];
	return {
		...record,
		kind: 'site',
		searchTitle: `${record.title} · ${city.name}`,
		map: mapView(
			position ? bboxAround(position.lngLat, REACH[position.accuracy] ?? 1) : cityBbox(lookup, site.city),
			position ? { kind: 'site', id } : null
		),
		beside: besideIn(lookup, listHolding(index, site), site),
		badge: badgeOf(site),
		siteKind: lookup.coded('site_kind', site.kind),
		sectors: site.sectors.map((sector) => lookup.coded('sector', sector)),
		status: lookup.coded('status', site.status),
		country: lookup.coded('country', site.country),
		city,
		startYear: site.start_year,
		missing: missingOf(lookup, site),
		compare: besideOthers(lookup, record),
		within: within ? lookup.subject(within) : null,
		// whatever is in a part of it is in it too, as on the map
		inside: partsOf(index, id).map((other) => siteRow(lookup, other)),
		siblings: siblings.map((other) => siteRow(lookup, other)),
		position: positionOf(lookup, position, [site.country], record.title),
		nodes: nodeLinks(lookup, index.nodesBySite.get(id) ?? []),
		sources: citableSources(lookup, site.sources)
	};
}

/** What is looked for of every flagship of its kind and no claim of this one tells. */
function missingOf({ atlas, index, language, words }: PageLookup, { id, kind }: Site): string {
	const { flagships, flagship_measures } = atlas.config;
	if (!flagships.includes(id)) return '';
	const told = new Set(index.claimsBySubject.get(id)?.map(({ measure }) => measure));
	const missing = flagship_measures
		.filter(({ kinds, not_of }) => kinds.includes(kind) && !not_of.includes(id))
		.filter(({ measures }) => !measures.some((measure) => told.has(measure)));
	return missing.length > 0 ? words.noFigure(missing.map((one) => one[language])) : '';
}

/** The list that a site stands in: all that is in the outermost whole around it, or the sites of its city that are in none. */
function listHolding(index: PageIndex, site: Site): readonly Site[] {
	let whole = site;
	for (let next: Site | undefined = whole; next; next = index.sites.get(next.within ?? '')) whole = next;
	if (whole !== site) return partsOf(index, whole.id);
	return (index.sitesByCity.get(site.city) ?? []).filter(({ within }) => !within);
}

/** The sites in a site, and those in its parts, in the order of the records. */
function partsOf({ sitesByWhole, order }: PageIndex, id: string): Site[] {
	const found = (sitesByWhole.get(id) ?? []).slice();
	for (const part of found) found.push(...(sitesByWhole.get(part.id) ?? []));
	return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Where the map looks for a site without a place: its city. */
function cityBbox(lookup: Lookup, id: string): Bbox {
	const city = pageIndexOf(lookup).cities.get(id);
	return city ? bboxAround(city.position.lngLat, REACH.city ?? 1) : lookup.atlas.config.bbox;
}
