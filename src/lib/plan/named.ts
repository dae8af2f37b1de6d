import type { Atlas } from '../../../geo';
import type { Graph } from './graph';
import { keyOf, type Move } from './move';
import type { Place } from './places';

/** A way that has a name: a service that runs, or a recorded route, as the keys of its moves in order. */
export type NamedWay = {
	kind: 'service' | 'route';
	id: string;
	moves: readonly string[];
	/** whether a source says that it runs; of a route nothing is said */
	isRunning: boolean;
};

type Recorded = Pick<Atlas['routes'][number], 'id' | 'legs'>;
type Service = Recorded & Pick<Atlas['services'][number], 'status' | 'until' | 'as_of'>;

/** What was last told more years before the newest that is told of any service is not said to run today. */
const FRESH_YEARS = 5;

/** The named ways of an atlas. */
export function waysOf({
	routes,
	services
}: {
	routes: readonly Recorded[];
	services: readonly Service[];
}): NamedWay[] {
	return [
		...services.map((service): NamedWay => {
			return { kind: 'service', ...wayOf(service), isRunning: isRunning(service, services) };
		}),
		...routes.map((route): NamedWay => ({ kind: 'route', ...wayOf(route), isRunning: false }))
	];
}

/** Whether sources that are not old say that a service operates. */
export function isRunning(
	{ status, until, as_of }: Omit<Service, keyof Recorded>,
	services: readonly Pick<Service, 'as_of'>[]
): boolean {
	const yearOf = (date: string | null) => Number(date?.slice(0, 4) ?? 0);
	const newest = Math.max(...services.map((service) => yearOf(service.as_of)));
	return status === 'operating' && until === null && yearOf(as_of) >= newest - FRESH_YEARS;
}

function wayOf({ id, legs }: Recorded): Pick<NamedWay, 'id' | 'moves'> {
	return { id, moves: legs.map(({ leg, reverse }) => keyOf({ id: leg, isReverse: reverse })) };
}

/** A named way between two ends. */
export type Found = {
	way: NamedWay;
	chain: number[];
	/** whether it goes the whole way; else the ends lie on it */
	isWhole: boolean;
	/** whether it is taken against its direction */
	isReturn: boolean;
};

/** A named way in one of its directions, as the numbers of its moves and of the changes between them. */
export type Chain = { way: NamedWay; isReturn: boolean; chain: number[] };

/** Every named way of which the network has all legs, both ways round; legs that meet in a hub are joined there. */
export function chainsOf(graph: Graph, ways: readonly NamedWay[]): Chain[] {
	const numbers = new Map(graph.moves.map(({ key }, index) => [key, index]));
	const joined = (moves: readonly number[]): number[] | null => {
		const whole: number[] = [];
		for (const index of moves) {
			const [last, next] = [graph.moves[whole.at(-1) ?? -1], graph.moves[index] as Move];
			const between = last ? changeIn(graph, last.to, next.from) : [];
			if (!between) return null;
			whole.push(...between, index);
		}
		return whole;
	};
	return ways.flatMap((way) =>
		[false, true].flatMap((isReturn) => {
			const moves = numbered(way, numbers, isReturn);
			const chain = moves && joined(moves);
			return chain ? [{ way, isReturn, chain }] : [];
		})
	);
}

/** The change between two nodes of a hub, nothing where they are one; null where there is none. */
function changeIn(graph: Graph, start: string, end: string): number[] | null {
	if (start === end) return [];
	// what goes by land or sea does not end at an airport, nor a flight at a station
	if (graph.airports.has(start) || graph.airports.has(end)) return null;
	const from = graph.leaving[graph.nodes.get(start) ?? -1] ?? [];
	const found = from.find((index) => graph.moves[index]?.to === end);
	return found === undefined ? null : [found];
}

/** Every named way that leads from one place to the other, by its own ends or as a part of it. */
export function waysBetween(
	graph: Graph,
	chains: readonly Chain[],
	{ from, to }: { from: Place; to: Place }
): Found[] {
	const lies = (node: string, place: Place) =>
		place.nodes.includes(node) || (place.hub !== null && graph.hubs.get(node) === place.hub);
	return chains.flatMap(({ way, isReturn, chain }) => {
		const moves = chain.map((index) => graph.moves[index] as Move);
		const isWhole = lies(moves[0]?.from ?? '', from) && lies(moves.at(-1)?.to ?? '', to);
		const begin = isWhole ? 0 : moves.findLastIndex((move) => lies(move.from, from));
		const finish = isWhole
			? moves.length - 1
			: moves.findIndex((move, at) => at >= begin && lies(move.to, to));
		const [first, last] = [moves[begin], moves[finish]];
		if (!first || !last) return [];
		const before = from.nodes.includes(first.from) ? [] : changeIn(graph, from.nodes[0], first.from);
		const after = to.nodes.includes(last.to) ? [] : changeIn(graph, last.to, to.nodes[0]);
		if (!before || !after) return [];
		const legs = chain.slice(begin, finish + 1);
		return [{ way, chain: [...before, ...legs, ...after], isWhole, isReturn }];
	});
}

/** The moves of a way by number; null where the network does not have them all. */
function numbered(
	{ moves }: NamedWay,
	numbers: ReadonlyMap<string, number>,
	isReturn: boolean
): number[] | null {
	const keys = isReturn ? moves.map(turned).reverse() : moves;
	const found = keys.flatMap((key) => numbers.get(key) ?? []);
	return found.length === keys.length ? found : null;
}

function turned(key: string): string {
	return keyOf({ id: key.slice(0, -1), isReverse: key.endsWith('>') });
}
