import type { Language } from '../address/language';
import type { Row } from './rows';

/** A claim in a sentence, with who says so, when, and where it can be read. */
export function said(claim: Row, language: Language): string {
	const inWords = (name: string): string => textIn(claim, name, language);
	const source = [inWords('source_publisher'), inWords('source_title')].filter(Boolean).join(': ');
	const from = [source, claim.as_of, claim.source_url].filter(Boolean).join(', ');
	return `${inWords('statement')} (${from})`;
}

/** A text of a record in a language, where there is one. */
export function textIn(row: Row, name: string, language: Language): string {
	return String((language === 'zh' && row[`${name}_zh`]) || row[name] || '');
}

/** The sentences of claims by the id that they are about. */
export function saidOf(claims: readonly Row[], language: Language): (id: unknown) => string[] {
	return (id) => claims.filter(({ subject }) => subject === id).map((claim) => said(claim, language));
}
