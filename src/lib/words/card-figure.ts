import type { ClaimView, FormattedFigure } from '../pages/views';

/** The figure of a claim on its card: a unit that the measure above it names already is left out. */
export function cardFigure({
	figure: { said },
	measure
}: Pick<ClaimView, 'figure' | 'measure'>): FormattedFigure {
	const isNamed = measure.toLowerCase().includes(said.unit.toLowerCase());
	return isNamed ? { ...said, gap: '', unit: '' } : said;
}
