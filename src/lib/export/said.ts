import type { Language } from '../address/language';
import type { Row } from './rows';

/** A claim in a sentence, with who says so, when, and where it can be read. */
export function said(claim: Row, language: Language): string {
	const inWords = (name: string): string =>
		String((language === 'zh' && claim[`${name}_zh`]) || claim[name] || '');
	const source = [inWords('source_publisher'), inWords('source_title')].filter(Boolean).join(': ');
	const from = [source, claim.as_of, claim.source_url].filter(Boolean).join(', ');
	return `${inWords('statement')} (${from})`;
}

/** The sentences of claims by the id that they are about. */
export function saidOf(claims: readonly Row[], language: Language): (id: unknown) => string[] {
	return (id) => claims.filter(({ subject }) => subject === id).map((claim) => said(claim, language));
}
