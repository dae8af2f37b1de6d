import { bboxAround } from '../../../geo/shared/bbox';
import { pageIndexOf } from './atlas-index';
import { besideIn } from './beside';
import { citableSources } from './claims';
import { mapView } from './map-view';
import type { PageLookup } from './page';
import { positionOf } from './place';
import { recordPage, type RecordPage } from './record';
import { legRows, nodeLinks } from './rows';
import type { Coded, Link } from './views';
import type { LegRow } from './way-views';

export type NodePage = RecordPage & {
	kind: 'node';
	nodeKind: Coded;
	countries: Coded[];
	hub: { name: string; nodes: Link[] } | null;
	site: Link | null;
	codes: [string, string][];
	legs: (LegRow & { route: Link })[];
};

/** One port, station, crossing, dry port or airport, with the legs that meet there. */
export function nodePage(lookup: PageLookup, id: string): NodePage | null {
	const { atlas } = lookup;
	const index = pageIndexOf(lookup);
	const node = lookup.index.nodes.get(id);
	if (!node) return null;
	const hub = index.hubs.get(node.hub ?? '');
	const ofHub = node.hub ? (index.nodesByHub.get(node.hub) ?? []) : [];
	const siblings = ofHub.filter((other) => other !== node);
	const legs = atlas.routes.flatMap((route) => {
		const meets = route.legs.map(({ leg }) => [lookup.leg(leg).from, lookup.leg(leg).to].includes(id));
		if (!meets.includes(true)) return [];
		return legRows(lookup, route).flatMap((row, at) =>
			meets[at] ? [{ ...row, route: lookup.subject(route.id) }] : []
		);
	});
	const kind = lookup.coded('node_kind', node.kind);
	const countries = node.countries.map((country) => lookup.coded('country', country));
	const record = recordPage(lookup, node);
	return {
		...record,
		kind: 'node',
		searchTitle: `${record.title} · ${kind.label}`,
		description: lookup.words.descriptions.node(
			record.title,
			kind.label,
			countries.map(({ label }) => label).join(' · '),
			new Set(legs.map(({ route }) => route.url)).size
		),
		map: mapView(bboxAround(node.position.lngLat, 1.2), { kind: 'node', id }),
		beside: besideIn(lookup, ofHub, node),
		nodeKind: kind,
		countries,
		hub: hub ? { name: lookup.text(hub, 'name'), nodes: nodeLinks(lookup, siblings) } : null,
		site: node.site ? lookup.subject(node.site) : null,
		codes: Object.entries(node.codes),
		position: positionOf(lookup, node.position, node.countries, record.title),
		legs,
		sources: citableSources(lookup, node.sources)
	};
}
