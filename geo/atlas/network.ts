import { type Atlas, countriesOf, type Country } from './atlas';
import type { Bbox, LngLat } from '../shared/coordinates';
import { routesUsing } from './features';
import { publishedLengths } from './published-length';
import type { Hub, Leg, Node, Records } from '../read/schema';
import { SCHEMA_VERSION } from '../read/schema-fields';
import { groupBy } from '../shared/group-by';

/** Two nodes of one hub between which goods can change, by a way that is not traced. */
type HubPair = { hub: string; from: Node; to: Node };

/**
 * Every two nodes of a hub, once, ordered by id. Nodes that a leg joins are left out: that leg is the known
 * way between them, and a transfer of unknown length beside it would always seem shorter.
 */
function hubPairs(nodes: readonly Node[], legs: readonly Pick<Leg, 'from' | 'to'>[]): HubPair[] {
	const joined = new Set(legs.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
	const sorted = nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const ofHub = groupBy(sorted, ({ hub }) => hub);
	return sorted.flatMap((from) => {
		const { hub } = from;
		if (!hub) return [];
		return (ofHub.get(hub) ?? [])
			.filter((to) => from.id < to.id && !joined.has(`${from.id} ${to.id}`))
			.map((to) => ({ hub, from, to }));
	});
}

/** A node as the network has it; `gauge_break` is the two gauges in mm that meet there, where a source says so. */
export type NetworkNode = {
	id: string;
	name: string;
	name_zh: string;
	aliases: string[];
	aliases_zh: string[];
	/** UN/LOCODE, IATA and ICAO, where there is one */
	codes: Node['codes'];
	kind: Node['kind'];
	countries: Country[];
	hub: string | null;
	site: string | null;
	gauge_break: [number, number] | null;
	lngLat: LngLat;
	url: string;
};

/**
 * A way between two nodes that can be taken both ways: a leg, or a transfer inside a hub, whose path nobody
 * traced: its length is unknown, and so it has neither mode nor status.
 */
export type NetworkEdge = {
	id: string;
	type: 'leg' | 'transfer';
	from: string;
	to: string;
	/** the hub that a transfer lies in */
	hub: string | null;
	mode: Leg['mode'] | null;
	status: Leg['status'] | null;
	alignment: Leg['alignment'] | null;
	/** kilometres drawn on the ellipsoid */
	length_km: number | null;
	/** only where sources give one length for exactly this leg */
	published_km: number | null;
	/** the countries at `from` and at `to`: equal where no border is crossed */
	countries: [Country, Country];
	line: string | null;
	line_zh: string | null;
	bbox: Bbox | null;
	source_ids: string[];
	/** routes that run on the leg */
	routes: string[];
};

/** The content of `/data/network.json`: legs and transfers as items, with the nodes that they join. */
export type Network = {
	schema_version: number;
	items: NetworkEdge[];
	nodes: NetworkNode[];
	hubs: (Omit<Hub, 'city'> & { city: string | null })[];
};

/** The corridor as a graph. */
export function networkOf(records: Pick<Records, 'claims' | 'legs' | 'routes'>, atlas: Atlas): Network {
	return {
		schema_version: SCHEMA_VERSION,
		items: [...legEdges(records, atlas), ...transferEdges(atlas)],
		nodes: atlas.nodes.map((node) => ({
			id: node.id,
			name: node.name,
			name_zh: node.name_zh,
			aliases: node.aliases,
			aliases_zh: node.aliases_zh,
			codes: node.codes,
			kind: node.kind,
			countries: node.countries,
			hub: node.hub ?? null,
			site: node.site ?? null,
			gauge_break: node.gauge_break?.mm ?? null,
			lngLat: node.position.lngLat,
			url: node.url
		})),
		hubs: atlas.hubs.map((hub) => ({ ...hub, city: hub.city ?? null }))
	};
}

function legEdges(records: Pick<Records, 'claims' | 'legs' | 'routes'>, atlas: Atlas): NetworkEdge[] {
	const published = publishedLengths(records);
	return atlas.legs.map((leg) => {
		return {
			id: leg.id,
			type: 'leg',
			from: leg.from,
			to: leg.to,
			hub: null,
			mode: leg.mode,
			status: leg.status,
			alignment: leg.alignment,
			length_km: leg.length_km,
			published_km: published.get(leg.id) ?? null,
			countries: leg.countries,
			line: leg.line ?? null,
			line_zh: leg.line_zh ?? null,
			bbox: leg.bbox,
			source_ids: leg.sources,
			routes: routesUsing(records.routes, leg.id)
		};
	});
}

function transferEdges({ nodes, legs }: Pick<Atlas, 'nodes' | 'legs'>): NetworkEdge[] {
	return hubPairs(nodes, legs).map(({ hub, from, to }) => ({
		id: `${from.id}--${to.id}`,
		type: 'transfer',
		from: from.id,
		to: to.id,
		hub,
		mode: null,
		status: null,
		alignment: null,
		length_km: null,
		published_km: null,
		countries: countriesOf({ id: `${from.id}--${to.id}` }, from, to),
		line: null,
		line_zh: null,
		bbox: null,
		source_ids: [],
		routes: []
	}));
}
