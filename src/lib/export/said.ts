import { groupBy } from '../../../geo/shared/group-by';
import { inLanguage, type Language } from '../address/language';
import type { Row } from './rows';

/** A text of a record in a language, or in English where it has none in that; empty where it has neither. */
export function textIn(row: Row, name: string, language: Language): string {
	return String(inLanguage(row, name, language) ?? row[name] ?? '');
}

/** A claim in a sentence, with who says so, when, and where it can be read. */
export function said(claim: Row, language: Language): string {
	const inWords = (name: string): string => textIn(claim, name, language);
	const source = [inWords('source_publisher'), inWords('source_title')].filter(Boolean).join(': ');
	const from = [source, claim.as_of, claim.source_url].filter(Boolean).join(', ');
	return `${inWords('statement')} (${from})`;
}

/** The sentences of claims by the id that they are about. */
export function saidOf(claims: readonly Row[], language: Language): (id: unknown) => string[] {
	const bySubject = groupBy<Row, unknown>(claims, ({ subject }) => subject);
	return (id) => (bySubject.get(id) ?? []).map((claim) => said(claim, language));
}
