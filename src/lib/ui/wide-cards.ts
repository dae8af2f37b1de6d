import type { Language } from '../atlas/language';
import type { ClaimView } from '../atlas/views';
import { formatFigure } from '../i18n/figure';

/** How much text a half card holds in one line each, in widths of a Latin letter. */
const VALUE_ROOM = 14;
const MEASURE_ROOM = 46;

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
	const { number, unit } = formatFigure(claim.figure, language);
	// the number is set in 24 px, so it takes half as much again
	const value = widthOf(claim.qualifierLabel) + widthOf(number) * 1.5 + widthOf(unit) * 0.6;
	return claim.conflicts.length === 0 && value <= VALUE_ROOM && widthOf(claim.measure) <= MEASURE_ROOM;
}

/** Width of a text in Latin letters: a Chinese character is about two of them wide. */
function widthOf(text: string): number {
	return Array.from(text).reduce((width, letter) => width + (letter > '\u2e80' ? 1.8 : 1), 0);
}
