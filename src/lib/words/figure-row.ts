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

type Line = { measure: string; scope?: string | null; value: string; asOf: string | null };

/** What a claim measures and of what, its figure and its date in one line. */
export function figureLine({ measure, scope, value, asOf }: Line, language: Language): string {
	const { colon, comma, inBrackets } = dictionary(language);
	const line = `${measure}${colon}${value}`;
	const details = [scope, asOf && formatDate(asOf, language)].filter(Boolean).join(comma);
	return details ? line + inBrackets(details) : line;
}
