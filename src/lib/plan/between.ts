import { metresBetween } from '../../../geo/shared/sphere';
import { answerOf, isRoundabout, ranked, type Answer } from './answer';
import { COST, CRITERIA, type Criterion } from './cost';
import { astrayOf, type Graph } from './graph';
import { FREIGHT_MODES, isFreight, isSameList, STATUSES, type Status } from './modes';
import { isAllowed, type Allowed, type Move } from './move';
import { waysBetween, type Chain } from './named';
import type { Place } from './places';
import { searchIn } from './search';
import type { Mode } from '../symbols/modes';

/** What had to be allowed besides what was asked. */
export type Loosened =
	/** what was asked for joins nothing */
	| { kind: 'loosened'; modes: Mode[]; statuses: Status[] }
	/** what was asked for joins the ends only by a long way round */
	| { kind: 'round'; statuses: Status[] };

export type Between = { answers: Answer[]; loosened: Loosened | null; straightKm: number };

/** A leg that was not asked for costs more than any path that was; by its state, so that what may run comes first. */
const BARRED = 1e9;
/** Other states are allowed where they save more than this share. */
const ROUND = 0.2;

/** The answers between two places; null where nothing in the network joins them, whatever is allowed. */
export function answersBetween(
	graph: Graph,
	chains: readonly Chain[],
	{ from, to, asked }: { from: Place; to: Place; asked: Allowed }
): Between | null {
	const astray = astrayOf(graph, from.lngLat, to.lngLat);
	const straightKm = metresBetween(from.lngLat, to.lngLat) / 1000;
	const ends = { starts: numbersOf(graph, from), goals: numbersOf(graph, to), astray };
	const search = (criterion: Criterion, surcharge: (move: number) => number): Answer | null => {
		const chain = searchIn(graph, { ...ends, criterion, surcharge });
		return chain && answerOf(graph, chain, astray, asked);
	};
	const only = (allowed: Allowed) => {
		const isOut = graph.moves.map(({ edge }) => !isAllowed(edge, allowed));
		return (move: number) => (isOut[move] ? Infinity : 0);
	};
	const isRound = (answer: Answer) => isRoundabout(answer, straightKm);

	const strict = search('cost', only(asked));
	const loosened = strict ? wayRound(strict) : barred();
	if (!strict && !loosened) return null;
	const allowed = {
		modes: [...asked.modes, ...(loosened?.kind === 'loosened' ? loosened.modes : [])],
		statuses: [...asked.statuses, ...(loosened?.statuses ?? [])]
	};
	const within = only(allowed);
	const first = loosened ? search('cost', within) : strict;
	const others = CRITERIA.slice(1).map((criterion) => search(criterion, within));
	const taken = new Set(first?.chain);
	const apart = search('cost', (move) => within(move) + (taken.has(move) ? (graph.distance[move] ?? 0) : 0));
	const computed = [strict, first, ...others, apart].flatMap((answer) => answer ?? []);
	const named = namedAnswers();
	const isNamed = new Set(named.map(({ id }) => id));
	const unnamed = new Map(computed.filter(({ id }) => !isNamed.has(id)).map((answer) => [answer.id, answer]));
	return { answers: ranked(graph, named, [...unnamed.values()], straightKm), loosened, straightKm };

	/** States that, allowed as well, give a much straighter way. */
	function wayRound(found: Answer): Loosened | null {
		const freer = search('cost', only({ modes: asked.modes, statuses: STATUSES }));
		if (!freer || freer.beyond.statuses.length === 0) return null;
		const isBetter = freer.cost < (1 - ROUND) * found.cost || (isRound(found) && !isRound(freer));
		return isBetter ? { kind: 'round', statuses: freer.beyond.statuses } : null;
	}

	/** The least that has to be allowed so that anything joins the ends. */
	function barred(): Loosened | null {
		const found = search('cost', (move) => {
			const { mode, status } = (graph.moves[move] as Move).edge;
			const perMode = mode === null || asked.modes.includes(mode) ? 0 : isFreight(mode) ? 1 : 10;
			const byState =
				status !== null && !asked.statuses.includes(status) ? Math.max(1, COST.state[status]) : 0;
			return (perMode * COST.state.unknown + byState) * BARRED;
		});
		return found && { kind: 'loosened', ...found.beyond };
	}

	/** Services and routes that join the ends, each way once; what a reader ticked decides on the modes of routes. */
	function namedAnswers(): Answer[] {
		const answers = new Map<string, Answer>();
		for (const { way, chain, isWhole, isReturn } of waysBetween(graph, chains, { from, to })) {
			const answer = answerOf(graph, chain, astray, asked);
			const isAnyMode = way.kind === 'service' && isSameList(asked.modes, FREIGHT_MODES);
			if (answer.beyond.modes.length > 0 && !isAnyMode) continue;
			const known = answers.get(answer.id) ?? answer;
			const { kind, id, isRunning } = way;
			known.named.push({ kind, id, isRunning, isWhole, isReturn });
			answers.set(answer.id, known);
		}
		return [...answers.values()];
	}
}

function numbersOf(graph: Graph, { nodes }: Place): Set<number> {
	return new Set(nodes.map((id) => graph.nodes.get(id) ?? -1));
}
