import type { Network, NetworkNode } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import { nodeNamed } from './find-node';

/** An end of a path: one node, or a whole place, at any of whose nodes a path may begin. */
export type Place = {
	id: string;
	/** its nodes; the first stands for it */
	nodes: [string, ...string[]];
	hub: string | null;
	lngLat: LngLat;
};

/** A place of the atlas that is no node of the network. */
export type Elsewhere = Pick<NetworkNode, 'id' | 'name' | 'name_zh' | 'aliases' | 'aliases_zh' | 'lngLat'>;

/** What an end can be called: nodes, and the hubs that no node stands for by its id or its name. */
export type NamedPlace = Pick<NetworkNode, 'id' | 'name' | 'name_zh' | 'aliases' | 'aliases_zh'> &
	Partial<Pick<NetworkNode, 'codes'>>;

export function namedPlaces({ nodes, hubs }: Network): NamedPlace[] {
	const known = new Set(nodes.flatMap(({ id, name }) => [id, name]));
	return [...nodes, ...hubs.filter(({ id, name }) => !known.has(id) && !known.has(name))];
}

/** The place that an id of a node, hub, site or city names, a code or a name in any spelling; null where there is none. */
export function placeOf(network: Network, text: string): Place | null {
	const { nodes, hubs } = network;
	const node = nodes.find(({ id }) => id === text) ?? nodes.find(({ site }) => site === text);
	if (node) return placeAt(network, node);
	const hub = hubs.find(({ id }) => id === text) ?? hubs.find(({ city }) => city === text);
	if (hub) return placeOfHub(network, hub.id);
	const named = nodeNamed(namedPlaces(network), text);
	return named && placeOf(network, named.id);
}

/** A city means all of its stations and ports, any other node itself. */
function placeAt({ nodes }: Network, node: NetworkNode): Place {
	const { id, hub, lngLat } = node;
	const isWhole = node.kind === 'city' && hub !== null;
	const others = isWhole ? nodes.filter((one) => one.hub === hub && one.id !== id) : [];
	return { id, nodes: [id, ...others.map((one) => one.id)], hub, lngLat };
}

function placeOfHub({ nodes }: Network, hub: string): Place | null {
	const [first, ...others] = nodes.filter((node) => node.hub === hub);
	return first
		? { id: hub, nodes: [first.id, ...others.map(({ id }) => id)], hub, lngLat: first.lngLat }
		: null;
}
