import type { NetworkEdge } from '../../../geo';
import { bothEnds, type Language } from '../address/language';
import type { LegMarks } from '../pages/way-views';
import { stepOf, type Move, type Taken } from './move';

/** One edge of a path, a leg or the change inside a hub, in the direction of travel. */
export type PathStep = Taken & {
	type: NetworkEdge['type'];
	from: string;
	to: string;
	mode: NetworkEdge['mode'];
	/** kilometres drawn; null where the way is not traced */
	lengthKm: number | null;
	/** whether a transfer is counted here: at the node where it begins, or the step itself inside a hub */
	isTransfer: boolean;
	/** borders met since the step before, each as two countries */
	borders: [string, string][];
	hasGaugeBreak: boolean;
};

/** What a chain of moves adds up to. */
export type Totals = {
	steps: PathStep[];
	/** the sum of what is drawn, in kilometres */
	lengthKm: number;
	transfers: number;
	/** changes inside hubs, whose lengths are missing from the sum */
	untraced: number;
	crossings: number;
	/** nodes where goods change gauge */
	gaugeBreaks: string[];
};

/**
 * The totals and steps of a chain of moves.
 * @param gaugeBreaks ids of the nodes where two gauges meet
 */
export function totalsOf(moves: readonly Move[], gaugeBreaks: ReadonlySet<string>): Totals {
	const steps = moves.map((move, index) => stepOf(moves[index - 1] ?? null, move, gaugeBreaks));
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	return {
		steps: moves.map(({ edge, isReverse, from, to }, index) => ({
			id: edge.id,
			type: edge.type,
			isReverse,
			from,
			to,
			mode: edge.mode,
			lengthKm: edge.length_km,
			isTransfer: (steps[index]?.transfers ?? 0) > 0,
			borders: steps[index]?.borders ?? [],
			hasGaugeBreak: steps[index]?.hasGaugeBreak ?? false
		})),
		lengthKm: sum(steps.map(({ tenths }) => tenths)) / 10,
		transfers: sum(steps.map(({ transfers }) => transfers)),
		untraced: moves.filter(({ edge }) => edge.type === 'transfer').length,
		crossings: sum(steps.map(({ borders }) => borders.length)),
		gaugeBreaks: moves.filter((_, index) => steps[index]?.hasGaugeBreak).map(({ from }) => from)
	};
}

/** What happens where a step begins, in words; null where nothing does. */
export function marksOf(
	{ isTransfer, hasGaugeBreak, borders }: PathStep,
	{ language, country }: { language: Language; country: (id: string) => string }
): LegMarks | null {
	if (!isTransfer && !hasGaugeBreak && borders.length === 0) return null;
	return {
		isTransfer,
		hasGaugeBreak,
		borders: borders.map(([one, other]) => bothEnds(country(one), country(other), language))
	};
}

/** Where one list stands in another without a gap, from 0; -1 where it does not, or has nothing in it. */
export function placeIn(whole: readonly string[], part: readonly string[]): number {
	if (part.length === 0) return -1;
	return whole.findIndex((_, index) => part.every((key, offset) => whole[index + offset] === key));
}
