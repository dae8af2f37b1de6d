import type { Lookup } from './lookup';
import type { BilateralPage } from './page';
import { compareCodes } from '../records/compare-codes';

/** Agreements and figures of the two countries, and everybody who takes part. */
export function bilateralPage(lookup: Lookup): BilateralPage {
	const { atlas, words } = lookup;
	const claims = lookup.claims('bilateral');
	const dated = atlas.agreements.slice().sort((a, b) => compareCodes(a.date ?? '9', b.date ?? '9'));
	const kinds = Object.keys(atlas.codes.organisation_kind).map((kind) => ({
		kind: lookup.coded('organisation_kind', kind),
		list: atlas.organisations.filter((record) => record.kind === kind).map((record) => lookup.link(record))
	}));
	return {
		kind: 'bilateral',
		language: lookup.language,
		path: '/bilateral/',
		title: lookup.subject('bilateral').name,
		searchTitle: words.searchTitles.bilateral,
		description: words.descriptions.bilateral,
		map: null,
		agreements: dated.map((agreement) => ({
			id: agreement.id,
			title: lookup.title(agreement),
			kind: lookup.coded('agreement_kind', agreement.kind),
			date: agreement.date,
			dateBasis: agreement.date_basis,
			dateBasisLabel: lookup.coded('date_basis', agreement.date_basis).label,
			dateReason: lookup.text(agreement, 'date_reason') || null,
			summary: lookup.text(agreement, 'summary'),
			notes: lookup.notes(agreement.notes),
			relations: lookup.relations(agreement.id),
			claims: (lookup.index.claimsBySubject.get(agreement.id) ?? []).map((claim) => lookup.claimRow(claim)),
			sources: lookup.marks(agreement.sources)
		})),
		claims,
		organisations: kinds.filter(({ list }) => list.length > 0),
		sources: lookup.cited()
	};
}
