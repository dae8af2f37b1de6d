import type { Network } from '../../../geo';
import { metresBetween } from '../../../geo/shared/sphere';
import type { Answer } from './answer';
import { answersBetween, type Loosened } from './between';
import { nodeNamed, nodesLike } from './find-node';
import { graphOf } from './graph';
import { idsLike } from './likeness';
import { FREIGHT_MODES, isSameList } from './modes';
import type { Allowed } from './move';
import { chainsOf, type NamedWay } from './named';
import { namedPlaces, placeOf, type Elsewhere, type Place } from './places';

export type End = 'from' | 'to';
/** A node with its distance as the crow flies. */
export type Near = { node: string; km: number };

/** What a reader is told above the answers. */
export type Note =
	/** no place is called so: planned with the likest, where there is one; others are like it too */
	| { kind: 'unknown'; end: End; text: string; used: string | null; like: string[] }
	/** a place of the atlas off the network: planned with the node nearest to it */
	| ({ kind: 'elsewhere'; end: End; place: Elsewhere } & Near)
	/** both ends are one: places near it that the network joins with it */
	| { kind: 'same'; node: string; near: Near[] }
	/** both ends lie in one place */
	| { kind: 'hub'; hub: string }
	| Loosened
	/** nothing in the network joins them: planned with the nearest node that something does */
	| ({ kind: 'nearest'; end: End; text: string } & Near)
	/** the shortest of the answers is so many times as long as the straight line */
	| { kind: 'detour'; times: number };

export type Plan = { notes: Note[]; answers: Answer[] };
type Asked = { from: string; to: string } & Allowed;
/** Answers for any two ends; the same question has the same answers. */
export type Planner = (asked: Asked) => Plan;

/** What is so many times as long as the straight line is told to be, where that is at least so many kilometres. */
const LONG = 3;
const LEAST_KM = 100;
/** So many near places are offered. */
const NEAR = 3;

/**
 * Prepares a network for questions.
 * @param ways services and routes as they are recorded
 * @param elsewhere places off the network that a reader may ask for
 */
export function plannerOf(
	network: Network,
	ways: readonly NamedWay[],
	elsewhere: readonly Elsewhere[] = []
): Planner {
	const graph = graphOf(network);
	const chains = chainsOf(graph, ways);
	const joined = new Set(network.items.flatMap(({ type, from, to }) => (type === 'leg' ? [from, to] : [])));

	const cities = new Set(network.nodes.flatMap(({ id, kind }) => (kind === 'city' ? [id] : [])));

	function endOf(end: End, text: string): { place: Place | null; notes: Note[] } {
		const place = placeOf(network, text);
		if (place) return { place, notes: [] };
		const off = nodeNamed(elsewhere, text);
		if (off) {
			const [near] = nearest(off.lngLat, joined);
			const note = near && ({ kind: 'elsewhere', end, place: off, ...near } as const);
			return { place: near ? placeOf(network, near.node) : null, notes: note ? [note] : [] };
		}
		const places = namedPlaces(network);
		const found = [
			...nodesLike(places, text).map(({ id }) => id),
			...idsLike(
				text,
				places.map(({ id }) => id)
			)
		];
		// a city before its stations
		const [used = null, ...like] = [...new Set([...found.filter((id) => cities.has(id)), ...found])];
		return {
			place: used === null ? null : placeOf(network, used),
			notes: [{ kind: 'unknown', end, text, used, like }]
		};
	}

	/** Some of the nodes, the nearest to a point first. */
	function nearest(point: Place['lngLat'], among: ReadonlySet<string>): Near[] {
		return network.nodes
			.filter(({ id }) => among.has(id))
			.map(({ id, lngLat }) => ({ node: id, km: metresBetween(point, lngLat) / 1000 }))
			.sort((one, other) => one.km - other.km || (one.node < other.node ? -1 : 1));
	}

	/** Every node outside a place that something joins with it. */
	function reachable(place: Place): Set<string> {
		const reached = new Set<string>(place.nodes);
		for (const node of reached) {
			for (const move of graph.leaving[graph.nodes.get(node) ?? -1] ?? [])
				reached.add(graph.moves[move]?.to ?? node);
		}
		const inside = network.nodes.filter(
			({ id, hub }) => place.nodes.includes(id) || (hub !== null && hub === place.hub)
		);
		for (const { id } of inside) reached.delete(id);
		return reached;
	}

	function between(from: Place, to: Place, asked: Asked): Plan {
		const found = answersBetween(graph, chains, { from, to, asked });
		if (!found) return instead(from, to, asked);
		const { answers, loosened, straightKm } = found;
		const times = Math.min(...answers.map(({ lengthKm }) => lengthKm)) / straightKm;
		const notes: Note[] = loosened ? [loosened] : [];
		if (straightKm >= LEAST_KM && times >= LONG) notes.push({ kind: 'detour', times });
		return { notes, answers };
	}

	/** What is nearest to what was asked: another end, from or to which something leads. */
	function instead(from: Place, to: Place, asked: Asked): Plan {
		const [further] = nearest(to.lngLat, reachable(from));
		const [nearer] = nearest(from.lngLat, reachable(to));
		const isEnd = further && (!nearer || further.km <= nearer.km);
		const near = isEnd ? further : nearer;
		const place = near && placeOf(network, near.node);
		if (!near || !place) return { notes: [], answers: [] };
		const end = isEnd ? 'to' : 'from';
		const { notes, answers } = isEnd ? between(from, place, asked) : between(place, to, asked);
		return { notes: [{ kind: 'nearest', end, text: isEnd ? to.id : from.id, ...near }, ...notes], answers };
	}

	/** An end that is an airport asks for a flight. */
	function withAir<A extends Allowed>(asked: A, ends: Place[]): A {
		const isAirport = ends.some(({ nodes }) => nodes.length === 1 && graph.airports.has(nodes[0]));
		return isAirport && isSameList(asked.modes, FREIGHT_MODES)
			? { ...asked, modes: [...asked.modes, 'air'] }
			: asked;
	}

	return (asked) => {
		const ends = { from: endOf('from', asked.from), to: endOf('to', asked.to) };
		const notes = [...ends.from.notes, ...ends.to.notes];
		const { place: from } = ends.from;
		const { place: to } = ends.to;
		if (!from || !to) return { notes, answers: [] };
		const [node, other] = [from.nodes[0], to.nodes[0]];
		if (node === other) {
			const near = nearest(from.lngLat, reachable(from)).slice(0, NEAR);
			return { notes: [...notes, { kind: 'same', node, near }], answers: [] };
		}
		if (from.hub === null || from.hub !== to.hub) {
			const found = between(from, to, withAir(asked, [from, to]));
			return { ...found, notes: [...notes, ...found.notes] };
		}
		// within a place its stations are themselves
		const found = between({ ...from, nodes: [node] }, { ...to, nodes: [other] }, asked);
		return { answers: found.answers, notes: [...notes, { kind: 'hub', hub: from.hub }, ...found.notes] };
	};
}
