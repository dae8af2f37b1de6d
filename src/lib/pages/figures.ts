import { compareFigures, plainValue } from '../compare/figures';
import { orderOf, type FigureOrder } from '../records/figure-order';
import { byName, compareNames } from '../records/name-order';
import { seriesOf } from '../records/series';
import { claimRow, claimsOf } from './claims';
import type { Lookup } from './lookup';
import { pageHead, type PageBase, type PageLookup } from './page';
import type { ClaimRow, Coded } from './views';

export type FiguresPage = PageBase & {
	kind: 'figures';
	rows: (ClaimRow & { measureId: string; publisher: string; conflicts: number })[];
	measures: Coded[];
	bases: Coded[];
	/** what subjects and spans are also called, in both languages, by the name that their rows show */
	aliases: Record<string, string[]>;
	/** what the table is sorted by, since the browser has neither pinyin nor units */
	order: FigureOrder;
	/** ids of the claims of each series, oldest first: the rows have no units by which they could be told */
	series: string[][];
};

/** Every claim as one row of a table, by the names of their subjects. */
export function figuresPage(lookup: PageLookup): FiguresPage {
	const { atlas, language } = lookup;
	const used = new Set(atlas.claims.map((claim) => claim.measure));
	const claims = atlas.claims.map((claim) => ({
		...claimRow(lookup, claim),
		measureId: claim.measure,
		publisher: lookup.source(claim.source).publisher,
		conflicts: claim.conflicts_with.length
	}));
	const rows = byName(claims, ({ subject }) => subject.name, language);
	const measures = atlas.measures
		.filter(({ id }) => used.has(id))
		.map((measure) => ({ id: measure.id, label: lookup.text(measure, 'label') }));
	return {
		...pageHead(lookup, 'figures'),
		map: null,
		measures: byName(measures, ({ label }) => label, language),
		bases: Object.keys(atlas.codes.date_basis).map((id) => lookup.coded('date_basis', id)),
		rows,
		aliases: aliasesOf(lookup),
		order: figureOrder(lookup, rows),
		series: seriesIn(lookup)
	};
}

function seriesIn(lookup: Lookup): FiguresPage['series'] {
	return [...lookup.index.claimsBySubject.keys()]
		.flatMap((subject) => seriesOf(claimsOf(lookup, subject)))
		.map(({ points }) => points.map(({ id }) => id));
}

function aliasesOf(lookup: Lookup): FiguresPage['aliases'] {
	const { subjects, nodes } = lookup.index;
	const found = lookup.atlas.claims.flatMap((claim) => {
		const { subject, span } = claimRow(lookup, claim);
		const ends = claim.span ? [claim.span.from, claim.span.to].map((id) => nodes.get(id)) : [];
		return [
			[subject.name, namesOf([subjects.get(claim.subject)])] as const,
			[span ?? '', namesOf(ends)] as const
		];
	});
	return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

type Called = { aliases?: string[]; aliases_zh?: string[] } | undefined;

function namesOf(records: readonly Called[]): string[] {
	return records.flatMap((record) => [...(record?.aliases ?? []), ...(record?.aliases_zh ?? [])]);
}

function figureOrder({ atlas, language }: Lookup, rows: FiguresPage['rows']): FiguresPage['order'] {
	const names = compareNames(language);
	const figures = compareFigures(Object.keys(atlas.codes.unit));
	return orderOf(
		rows.map((row) => ({ ...row, plainValue: plainValue(row.figure) })),
		{
			subject: (one, other) => names(one.subject.name, other.subject.name),
			span: (one, other) => names(one.span ?? '', other.span ?? ''),
			source: (one, other) => names(one.publisher, other.publisher),
			value: (one, other) => figures(one.figure, other.figure)
		}
	);
}
