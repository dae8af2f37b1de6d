import { compareCodes } from '../records/compare-codes';
import { citableSources, claimRowsOf, claimsOf, notesOf, relationsOf } from './claims';
import { pageHead, type PageBase, type PageLookup } from './page';
import { tellClaims, type ToldClaims } from '../records/told-claims';
import type { AgreementView, CitableSource, Coded, Link } from './views';

export type BilateralPage = PageBase & {
	kind: 'bilateral';
	agreements: AgreementView[];
	told: ToldClaims;
	organisations: { kind: Coded; list: Link[] }[];
	sources: CitableSource[];
};

/** Agreements and figures of the two countries, and everybody who takes part. */
export function bilateralPage(lookup: PageLookup): BilateralPage {
	const { atlas } = lookup;
	const claims = claimsOf(lookup, 'bilateral');
	const dated = atlas.agreements.slice().sort((a, b) => compareCodes(a.date ?? '9', b.date ?? '9'));
	const kinds = Object.keys(atlas.codes.organisation_kind).map((kind) => ({
		kind: lookup.coded('organisation_kind', kind),
		list: atlas.organisations.filter((record) => record.kind === kind).map((record) => lookup.link(record))
	}));
	return {
		...pageHead(lookup, 'bilateral', lookup.subject('bilateral').name),
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
			notes: notesOf(lookup, agreement.notes),
			relations: relationsOf(lookup, agreement.id),
			claims: claimRowsOf(lookup, agreement.id),
			sources: lookup.marks(agreement.sources)
		})),
		told: tellClaims(claims),
		organisations: kinds.filter(({ list }) => list.length > 0),
		sources: citableSources(lookup)
	};
}
