import { bothEnds, type Language } from '../address/language';
import type { LegMarks } from '../pages/views';
import type { PathStep } from './path';

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
