import type { Language } from '../address/language';
import type { ClaimView } from '../pages/views';
import { formatFigure, type FormattedFigure } from './figure';

/** The figure of a claim on its card: a unit that the measure above it names already is left out. */
export function cardFigure(
	claim: Pick<ClaimView, 'figure' | 'measure'>,
	language: Language
): FormattedFigure {
	const formatted = formatFigure(claim.figure, language);
	const isNamed = claim.measure.toLowerCase().includes(formatted.unit.toLowerCase());
	return isNamed ? { ...formatted, gap: '', unit: '' } : formatted;
}
