import { bboxAround } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { NodePage } from '../page';
import { legRows, nodeLinks } from '../rows';
import { recordPage } from './record';

/** One port, station, crossing, dry port or airport, with the legs that meet there. */
export function nodePage(lookup: Lookup, id: string): NodePage | null {
	const { atlas } = lookup;
	const node = atlas.nodes.find((record) => record.id === id);
	if (!node) return null;
	const hub = atlas.hubs.find((record) => record.id === node.hub);
	const siblings = atlas.nodes.filter((other) => other.hub && other.hub === node.hub && other.id !== id);
	const legs = atlas.routes.flatMap((route) => {
		const rows = legRows(lookup, route);
		return route.legs.flatMap(({ leg }, index) => {
			const row = rows[index];
			const { from, to } = lookup.leg(leg);
			return row && (from === id || to === id) ? [{ ...row, route: lookup.subject(route.id) }] : [];
		});
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
		nodeKind: kind,
		countries,
		hub: hub ? { name: lookup.text(hub, 'name'), nodes: nodeLinks(lookup, siblings) } : null,
		site: node.site ? lookup.subject(node.site) : null,
		codes: Object.entries(node.codes),
		position: lookup.position(node.position),
		legs
	};
}
