import type { Network, NetworkEdge } from '../../../geo';
import type { Mode } from '../symbols/modes';
import type { Status } from './modes';

type Country = NetworkEdge['countries'][number];

/** An edge and the direction that it is taken in. */
export type Taken = { id: string; isReverse: boolean };

/** What a path needs to know of an edge. */
type Edge = Pick<NetworkEdge, 'id' | 'type' | 'from' | 'to' | 'mode' | 'status' | 'length_km' | 'countries'>;

/** An edge of the network taken in one direction. */
export type Move = {
	/** unique, see `keyOf` */
	key: string;
	edge: Edge;
	isReverse: boolean;
	from: string;
	to: string;
	start: Country;
	end: Country;
};

/** What one move adds to a path, seen from the move before it. */
export type Step = {
	/** tenths of a kilometre drawn, a whole number, so that sums are exact; 0 for a way that nobody traced */
	tenths: number;
	/** 1 where the mode changes at the node, or where the move is a change inside a hub */
	transfers: number;
	/** borders met since the move before, on land, river, sea or in the air, each as the two countries */
	borders: [Country, Country][];
	/** whether goods go from one gauge to another at the node where the move begins */
	hasGaugeBreak: boolean;
};

export type Allowed = { modes: readonly Mode[]; statuses: readonly Status[] };

/** Every edge, both ways. */
export function movesOf({ items }: Network): Move[] {
	return items.flatMap((edge) => [moveOn(edge, false), moveOn(edge, true)]);
}

/** Whether an edge may be used; changes inside a hub always may. */
export function isAllowed({ mode, status }: Edge, { modes, statuses }: Allowed): boolean {
	return (mode === null || modes.includes(mode)) && (status === null || statuses.includes(status));
}

/** An edge as it is recorded, or the other way round. */
export function moveOn(edge: Edge, isReverse: boolean): Move {
	const [start, end] = edge.countries;
	const key = keyOf({ id: edge.id, isReverse });
	return isReverse
		? { key, edge, isReverse, from: edge.to, to: edge.from, start: end, end: start }
		: { key, edge, isReverse, from: edge.from, to: edge.to, start, end };
}

/** An edge in one direction as one word. */
export function keyOf({ id, isReverse }: Taken): string {
	return `${id}${isReverse ? '<' : '>'}`;
}

/**
 * What a move adds.
 * @param before the move before it, null where the path begins
 * @param gaugeBreaks ids of the nodes where two gauges meet
 */
export function stepOf(before: Move | null, move: Move, gaugeBreaks: ReadonlySet<string>): Step {
	const { edge, from, start, end } = move;
	const previous = before?.edge ?? null;
	const isChangeOfMode = previous?.type === 'leg' && edge.type === 'leg' && previous.mode !== edge.mode;
	const atNode = before && before.end !== start ? [[before.end, start] satisfies [Country, Country]] : [];
	const onTheWay = start !== end ? [[start, end] satisfies [Country, Country]] : [];
	return {
		tenths: Math.round((edge.length_km ?? 0) * 10),
		transfers: edge.type === 'transfer' || isChangeOfMode ? 1 : 0,
		borders: [...atNode, ...onTheWay],
		hasGaugeBreak: previous?.mode === 'rail' && edge.mode === 'rail' && gaugeBreaks.has(from)
	};
}
