import type { ClaimView } from '../pages/views';

/** Claims by how a page tells them: figures on cards, dates in a line of time, statements as sentences. */
export type ClaimForms = Record<'figures' | 'dates' | 'statements', ClaimView[]>;

export function claimsByForm(claims: readonly ClaimView[]): ClaimForms {
	const isDate = ({ figure }: ClaimView): boolean => figure.unit === 'date' && figure.valueText !== null;
	const isStatement = (claim: ClaimView): boolean =>
		!isDate(claim) && ['statement', 'date'].includes(claim.figure.unit);
	return {
		figures: claims.filter((claim) => !isDate(claim) && !isStatement(claim)),
		dates: claims.filter(isDate),
		statements: claims.filter(isStatement)
	};
}
