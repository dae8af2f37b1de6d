import { plainValue } from '../compare/figures';
import type { Language } from '../address/language';
import type { FiguresPage } from '../pages/figures';
import type { FigureRow } from '../pages/views';
import { dictionary } from './dictionary';
import { formatFigure } from './figure';

/** A claim as a row of text. */
export function figureRow(claim: FiguresPage['rows'][number], language: Language): FigureRow {
	const { number, gap, unit } = formatFigure(claim.figure, language);
	const qualifier = claim.qualifierLabel ? `${claim.qualifierLabel}${dictionary(language).gap}` : '';
	return {
		id: claim.id,
		subject: claim.subject,
		measure: { id: claim.measureId, label: claim.measure },
		span: claim.span ?? '',
		value: number && `${qualifier}${number}${unit && gap}${unit}`,
		plainValue: plainValue(claim.figure),
		asOf: claim.asOf ?? '',
		basis: claim.dateBasis,
		source: { publisher: claim.publisher, url: claim.source.url },
		conflicts: claim.conflicts
	};
}
