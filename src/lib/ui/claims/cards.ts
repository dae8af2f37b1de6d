import type { Language } from '../../address/language';
import type { ClaimView } from '../../pages/views';
import { formatFigure, type FormattedFigure } from '../../words/figure';

/** The figure of a claim on its card: a unit that the measure below it names already is left out. */
export function cardFigure(
	claim: Pick<ClaimView, 'figure' | 'measure'>,
	language: Language
): FormattedFigure {
	const formatted = formatFigure(claim.figure, language);
	const isNamed = claim.measure.toLowerCase().includes(formatted.unit.toLowerCase());
	return isNamed ? { ...formatted, gap: '', unit: '' } : formatted;
}

/** How much a half card holds in the line of its value and in two lines of its measure, in Latin letters. */
const VALUE_ROOM = 19;
const MEASURE_ROOM = 40;
/** The number is set in 24 px, the words beside it in 15. */
const NUMBER_WIDTH = 1.6;

/**
 * Ids of the claims whose card takes a whole row: the first, long ones, contradicted ones,
 * and whichever would be left alone beside a gap.
 */
export function wideCards(claims: readonly ClaimView[], language: Language): ReadonlySet<string> {
	const wide = new Set<string>();
	let waiting: string | null = null;
	for (const [index, claim] of claims.entries()) {
		if (index > 0 && isShort(claim, language)) {
			waiting = waiting === null ? claim.id : null;
			continue;
		}
		wide.add(claim.id);
		if (waiting !== null) wide.add(waiting);
		waiting = null;
	}
	if (waiting !== null) wide.add(waiting);
	return wide;
}

function isShort(claim: ClaimView, language: Language): boolean {
	const { number, unit } = cardFigure(claim, language);
	const value = widthOf(claim.qualifierLabel) + widthOf(number) * NUMBER_WIDTH + widthOf(unit);
	return claim.conflicts.length === 0 && value <= VALUE_ROOM && widthOf(claim.measure) <= MEASURE_ROOM;
}

/** Width of a text in Latin letters: a Chinese character is about two of them wide. */
function widthOf(text: string): number {
	return Array.from(text).reduce((width, letter) => width + (letter > '\u2e80' ? 1.8 : 1), 0);
}
