import type { Language } from '../language';
import type { LegMarks } from '../views';
import type { PathStep } from './path';

/** What happens where a step begins, in words; null where nothing does. */
export function marksOf(
	{ isTransfer, hasGaugeBreak, borders }: PathStep,
	{ language, country }: { language: Language; country: (id: string) => string }
): LegMarks | null {
	if (!isTransfer && !hasGaugeBreak && borders.length === 0) return null;
	const between = language === 'zh' ? '—' : ' – ';
	return { isTransfer, hasGaugeBreak, borders: borders.map((two) => two.map(country).join(between)) };
}
