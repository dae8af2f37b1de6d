import type { Claim, Note, Atlas } from '../../../geo';
import { formatFigure } from '../words/figure';
import { formatLocator } from '../words/locator';
import type { Lookup } from './lookup';
import type { PageLookup } from './page';
import type {
	CitableSource,
	ClaimRow,
	ClaimView,
	Coded,
	Conflict,
	Figure,
	NoteView,
	RelationView
} from './views';

type AtlasClaim = Atlas['claims'][number];

/** Claims of a subject with all their evidence. */
export function claimsOf(lookup: Lookup, subject: string): ClaimView[] {
	return (lookup.index.claimsBySubject.get(subject) ?? []).map((claim) => claimView(lookup, claim));
}

/** What a claim says, of what and when. */
export function saidBy(lookup: Lookup, claim: Claim) {
	return {
		id: claim.id,
		subject: lookup.subject(claim.subject),
		measure: measureOf(lookup, claim),
		figure: figureOf(lookup, claim),
		qualifierLabel: lookup.coded('qualifier', claim.qualifier).label,
		asOf: claim.as_of,
		dateBasis: claim.date_basis
	};
}

export function claimView(lookup: Lookup, claim: Claim): ClaimView {
	const { subject: _, ...said } = saidBy(lookup, claim);
	return {
		...said,
		measureId: claim.measure,
		isState: lookup.index.measures.get(claim.measure)?.type === 'stock',
		scope: lookup.text(claim, 'scope') || null,
		dateBasisLabel: lookup.coded('date_basis', claim.date_basis).label,
		dateReason: lookup.text(claim, 'date_reason') || null,
		source: lookup.source(claim.source),
		locator: formatLocator(claim.locator, lookup.language),
		statement: lookup.text(claim, 'statement'),
		note: lookup.text(claim, 'note') || null,
		lengthNote: lookup.text(claim, 'length_note') || null,
		span: spanOf(lookup, claim),
		conflicts: claim.conflicts_with.map((id) => conflict(lookup, claim, id))
	};
}

/** Every source cited on the page so far and then those of the record, with what a citation of a claim names of them; asked for last. */
export function citableSources(lookup: Lookup, ids?: readonly string[]): CitableSource[] {
	return lookup.cited(ids).map((source) => ({
		...source,
		address: lookup.index.sources.get(source.id)?.url ?? null
	}));
}

/** A claim in one line, for lists that leave the evidence to the card. */
export function claimRow(lookup: Lookup, claim: AtlasClaim): ClaimRow {
	return {
		...saidBy(lookup, claim),
		span: spanOf(lookup, claim)?.name ?? (lookup.text(claim, 'scope') || null),
		source: lookup.mark(claim.source),
		url: claim.url
	};
}

/** Claims of a subject in a line each. */
export function claimRowsOf(lookup: Lookup, subject: string): ClaimRow[] {
	return (lookup.index.claimsBySubject.get(subject) ?? []).map((claim) => claimRow(lookup, claim));
}

function figureOf(lookup: Lookup, claim: Claim): Figure {
	const figure = {
		value: claim.value,
		valueMax: claim.value_max,
		valueText: claim.value_text,
		qualifier: claim.qualifier,
		unit: claim.unit,
		unitLabel: lookup.coded('unit', claim.unit).label
	};
	return { ...figure, said: formatFigure(figure, lookup.language) };
}

function measureOf(lookup: Lookup, claim: Claim): string {
	const measure = lookup.index.measures.get(claim.measure);
	return measure ? lookup.text(measure, 'label') : claim.measure;
}

function spanOf(lookup: Lookup, { span }: Claim): ClaimView['span'] {
	if (!span) return null;
	return {
		name: lookup.between(lookup.node(span.from), lookup.node(span.to)),
		route: lookup.subject(span.route ?? span.service ?? '')
	};
}

function conflict(lookup: Lookup, own: Claim, id: string): Conflict {
	const claim = lookup.index.claims.get(id);
	if (!claim) throw new Error(`claim ${id}: found no record, wanted one`);
	const scope = lookup.text(claim, 'scope');
	const isOfOther = scope !== lookup.text(own, 'scope') || claim.subject !== own.subject;
	return {
		id,
		isLocal: false,
		url: claim.url,
		measure: measureOf(lookup, claim),
		of: isOfOther ? scope || lookup.subject(claim.subject).name : null,
		figure: figureOf(lookup, claim),
		qualifierLabel: lookup.coded('qualifier', claim.qualifier).label,
		statement: lookup.text(claim, 'statement'),
		source: lookup.source(claim.source),
		asOf: claim.as_of
	};
}

export function notesOf(lookup: Lookup, notes: readonly Note[]): NoteView[] {
	return notes.map((note) => ({ text: lookup.text(note, 'text'), sources: lookup.marks(note.sources) }));
}

/** Relations of a subject, its own first, then those that point at it. */
export function relationsOf(lookup: PageLookup, id: string): RelationView[] {
	// what is in what is told by the lists of a page
	const isOther = ({ type }: { type: string }): boolean => type !== 'within';
	const outward = (lookup.index.relationsFrom.get(id) ?? []).filter(isOther);
	const inward = (lookup.index.relationsTo.get(id) ?? []).filter(isOther);
	return [
		...outward.map((relation) => ({ relation, end: relation.to, isInward: false })),
		...inward.map((relation) => ({ relation, end: relation.from, isInward: true }))
	].map(({ relation, end, isInward }) => ({
		type: isInward ? inverse(lookup, relation.type) : lookup.coded('relation_type', relation.type),
		other: lookup.subject(end),
		since: relation.since,
		date: relation.date,
		note: lookup.text(relation, 'note') || null,
		source: lookup.mark(relation.source)
	}));
}

/** A type of relation as read from the end that it points at, where that has words of its own. */
function inverse(lookup: PageLookup, id: string): Coded {
	const words: Partial<Record<string, string>> = lookup.words.inverse;
	return { id, label: words[id] ?? lookup.coded('relation_type', id).label };
}
