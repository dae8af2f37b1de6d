import { dictionary } from '../../i18n/dictionary';
import type { Lookup } from '../lookup';
import type { FiguresPage } from '../page';

/** Every claim as one row of a table. */
export function figuresPage(lookup: Lookup): FiguresPage {
	const words = dictionary(lookup.language);
	return {
		kind: 'figures',
		language: lookup.language,
		path: '/figures/',
		title: words.pages.figures,
		description: words.descriptions.figures,
		map: null,
		rows: lookup.atlas.claims.map((record) => {
			const claim = lookup.claim(record);
			return {
				id: claim.id,
				subject: claim.subject,
				measure: claim.measure,
				figure: claim.figure,
				statement: claim.figure.unit === 'statement' ? claim.statement : null,
				qualifierLabel: claim.qualifierLabel,
				asOf: claim.asOf,
				dateBasis: claim.dateBasis,
				dateBasisLabel: claim.dateBasisLabel,
				source: claim.source,
				conflicts: claim.conflicts.length,
				url: record.url
			};
		})
	};
}
