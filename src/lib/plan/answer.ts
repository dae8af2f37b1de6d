import { costOf, dominates, UNITS, type Parts } from './cost';
import { partsOf, type Astray, type Graph } from './graph';
import type { Mode } from '../symbols/modes';
import type { Status } from './modes';
import { isAllowed, type Allowed, type Move } from './move';
import type { Found } from './named';
import { totalsOf, type Totals } from './path';

/** A service or route that an answer is. */
export type NamedAs = Pick<Found, 'isWhole' | 'isReturn'> & Pick<Found['way'], 'kind' | 'id' | 'isRunning'>;

/** Why an answer is there besides its name. */
export type Reason =
	{ kind: 'cheapest' | 'changes' | 'borders' | 'shortest' | 'other' } | { kind: 'only'; mode: Mode };

/** A way between two ends, with what it costs and why it is there. */
export type Answer = Totals & {
	/** the edges and their directions: two ways with one id are the same */
	id: string;
	chain: readonly number[];
	parts: Parts;
	cost: number;
	named: NamedAs[];
	reasons: Reason[];
	/** legs that are not known to operate */
	notOpen: number;
	/** modes and states of its legs that were not asked for */
	beyond: { modes: Mode[]; statuses: Status[] };
};

/** A computed way that is no more than this share cheaper than a named one that it mostly follows is that way. */
const SAVING = 0.1;
const SHARED = 0.5;
/** A computed way that leads astray by more than this share of the straight line is shown only where there is no other. */
const ASTRAY = 0.2;
/** A computed way that costs more than this many times the cheapest is no answer. */
const DEAR = 2;
/** So many answers are given at most, unless more services and routes join the very ends. */
const MOST = 4;

export function answerOf(graph: Graph, chain: readonly number[], astray: Astray, asked: Allowed): Answer {
	const moves = chain.map((index) => graph.moves[index] as Move);
	const gauges = new Set(
		moves.map(({ from }) => from).filter((id) => graph.isGaugeNode[graph.nodes.get(id) ?? -1])
	);
	const parts = partsOf(graph, chain, astray);
	const beyond = moves.map(({ edge }) => edge).filter((edge) => !isAllowed(edge, asked));
	return {
		...totalsOf(moves, gauges),
		id: moves.map(({ key }) => key).join(''),
		chain,
		parts,
		cost: costOf(parts),
		named: [],
		reasons: [],
		notOpen: moves.filter(({ edge: { status } }) => status !== null && status !== 'operating').length,
		beyond: {
			modes: [...new Set(beyond.flatMap(({ mode }) => (mode && !asked.modes.includes(mode) ? mode : [])))],
			statuses: [
				...new Set(beyond.flatMap(({ status }) => (status && !asked.statuses.includes(status) ? status : [])))
			]
		}
	};
}

/** Whether a way leads away from its goal, or back, by more than a little of the straight line between its ends. */
export function isRoundabout({ parts }: Answer, straightKm: number): boolean {
	return parts.away > 2 * ASTRAY * straightKm * UNITS;
}

/**
 * The answers of many ways, best first: services that run the whole way, then all else by cost. Named ways that join
 * the ends are never left out; of the others, what another dominates, repeats or makes pointless is.
 */
export function ranked(
	graph: Graph,
	named: readonly Answer[],
	computed: readonly Answer[],
	straightKm: number
): Answer[] {
	const own = named.filter((answer) => answer.named.some(({ isWhole }) => isWhole));
	const all = [...named, ...computed];
	const least = Math.min(...all.map(({ cost }) => cost));
	const hasStraight = all.some((answer) => !isRoundabout(answer, straightKm));
	const isWorth = (answer: Answer) =>
		answer.cost <= DEAR * least && !(hasStraight && isRoundabout(answer, straightKm));
	const stretches = named.filter(
		(answer) =>
			!own.includes(answer) && isWorth(answer) && !own.some((one) => shared(graph, answer, one) > 1 - SAVING)
	);
	const kept = [...own, ...stretches];
	const further = computed
		.filter((answer) => isWorth(answer) && !all.some((other) => dominates(other.parts, answer.parts)))
		.filter((answer) => !kept.some((one) => isSame(graph, answer, one)))
		.sort(byCost)
		.filter((answer, at, list) => !list.slice(0, at).some((one) => shared(graph, answer, one) > 1 - SAVING));
	// what is cheaper than all services and routes has its place however many they are
	const isCheapest = (further[0]?.cost ?? Infinity) <= least;
	const others = [...stretches, ...further]
		.sort(byCost)
		.slice(0, Math.max(Number(isCheapest), MOST - own.length));
	return reasoned(
		[...own, ...others].sort((one, other) => standing(other) - standing(one) || byCost(one, other))
	);
}

function byCost(one: Answer, other: Answer): number {
	return one.cost - other.cost || (one.id < other.id ? -1 : 1);
}

/**
 * What stands before all that only costs less: a service that runs the whole way by what was asked for, then a flight,
 * which only airports ask for.
 */
function standing({ named, steps, beyond }: Answer): number {
	if (beyond.modes.length > 0) return 0;
	if (named.some(({ isRunning, isWhole, isReturn }) => isRunning && isWhole && !isReturn)) return 2;
	return Number(steps.some(({ mode }) => mode === 'air'));
}

/** Whether a computed way is, but for a detail, a named one. */
function isSame(graph: Graph, computed: Answer, named: Answer): boolean {
	return computed.cost > (1 - SAVING) * named.cost && shared(graph, computed, named) > SHARED;
}

/** The share of a way that another takes too, by its length as it is counted. */
function shared(graph: Graph, one: Answer, other: Answer): number {
	const others = new Set(other.chain);
	const lengthOf = (chain: readonly number[]) =>
		chain.reduce((sum, move) => sum + (graph.distance[move] ?? 0), 0);
	const whole = lengthOf(one.chain);
	return whole === 0 ? 0 : lengthOf(one.chain.filter((move) => others.has(move))) / whole;
}

/** Says of each why it is there: what it alone is least in, and whether one mode does it all. */
function reasoned(answers: Answer[]): Answer[] {
	const isLeast = (answer: Answer, measure: (one: Answer) => number) =>
		answers.every((other) => other === answer || measure(answer) < measure(other));
	return answers.map((answer) => {
		const modes = new Set(answer.steps.flatMap(({ mode }) => mode ?? []));
		const [only] = modes;
		const reasons: Reason[] = [
			...(isLeast(answer, ({ cost }) => cost) ? [{ kind: 'cheapest' } as const] : []),
			...(isLeast(answer, ({ transfers }) => transfers) ? [{ kind: 'changes' } as const] : []),
			...(isLeast(answer, ({ crossings }) => crossings) ? [{ kind: 'borders' } as const] : []),
			...(isLeast(answer, ({ lengthKm }) => lengthKm) ? [{ kind: 'shortest' } as const] : []),
			...(only && modes.size === 1 ? [{ kind: 'only', mode: only } as const] : [])
		];
		const isNamed = answer.named.length > 0;
		return { ...answer, reasons: reasons.length > 0 || isNamed ? reasons : [{ kind: 'other' }] };
	});
}
