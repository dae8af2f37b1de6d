import { plainValue } from '../compare/figures';
import type { Language } from '../address/language';
import type { FiguresPage } from '../pages/figures';
import type { ClaimRow, FigureRow } from '../pages/views';
import { formatDate } from './date';
import { dictionary } from './dictionary';

type Said = Pick<ClaimRow, 'figure' | 'qualifierLabel'>;

/** A figure with its qualifier and unit; empty for a statement. */
export function valueText({ figure: { said }, qualifierLabel }: Said, language: Language): string {
	const { number, gap, unit } = said;
	const qualifier = qualifierLabel ? `${qualifierLabel}${dictionary(language).gap}` : '';
	return number && `${qualifier}${number}${unit && gap}${unit}`;
}

/** A claim as a row of text. */
export function figureRow(claim: FiguresPage['rows'][number], language: Language): FigureRow {
	return {
		id: claim.id,
		subject: claim.subject,
		measure: { id: claim.measureId, label: claim.measure },
		span: claim.span ?? '',
		value: valueText(claim, language),
		plainValue: plainValue(claim.figure),
		asOf: claim.asOf ?? '',
		basis: claim.dateBasis,
		source: { publisher: claim.publisher, url: claim.source.url },
		conflicts: claim.conflicts
	};
}

const LINES: Record<Language, (measure: string, value: string) => string> = {
	en: (measure, value) => `${measure}: ${value}`,
	zh: (measure, value) => `${measure}：${value}`
};

/** What a claim measures, its figure and its date in one line. */
export function figureLine(
	{ measure, value, asOf }: { measure: string; value: string; asOf: string | null },
	language: Language
): string {
	const line = LINES[language](measure, value);
	return asOf ? line + dictionary(language).inBrackets(formatDate(asOf, language)) : line;
}
