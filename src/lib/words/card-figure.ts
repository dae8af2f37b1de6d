import type { ClaimView, FormattedFigure } from '../pages/views';

/** The figure of a claim on its card: a unit that the measure above it names already is left out. */
export function cardFigure({
	figure: { said },
	measure
}: Pick<ClaimView, 'figure' | 'measure'>): FormattedFigure {
	// a Chinese measure word is no name, though a measure may hold its character
	const isNamed =
		/^\p{Script=Latin}/u.test(said.unit) && measure.toLowerCase().includes(said.unit.toLowerCase());
	return isNamed ? { ...said, gap: '', unit: '' } : said;
}

/** The same with its qualifier, for what takes it along; null for what is no number. @param wordGap between two words */
export function wholeFigure(
	claim: Pick<ClaimView, 'figure' | 'measure' | 'qualifierLabel'>,
	wordGap: string
): string | null {
	const { value, unit: id } = claim.figure;
	if (value === null || id === 'date') return null;
	const { number, gap, unit } = cardFigure(claim);
	return `${claim.qualifierLabel}${claim.qualifierLabel && wordGap}${number}${gap}${unit}`;
}
