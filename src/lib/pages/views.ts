import type { Badge, AccuracyRing } from '../symbols/badge';

/** A link to a page of the atlas; `url` is root-relative, without language or base path. */
export type Link = { name: string; other: string; url: string };

/** A fact in the head of a page, some with a page of their own; null where it is not known. */
export type Chip = string | { name: string; url: string } | null;

/** Names of a record as a page shows them: its language first, the other script second. */
export type Title = { name: string; other: string; nameStatus: string | null };

export type NoteView = { text: string; sources: SourceMark[] };

/** A source as a number: `n` is counted from 1 on each page. */
export type SourceMark = { id: string; n: number; url: string };

export type SourceLink = SourceMark & {
	title: string;
	publisher: string;
	date: string | null;
};

/** A source with its own address, where one is known. */
export type CitableSource = SourceLink & { address: string | null };

/** A claim that says otherwise. */
export type Conflict = {
	id: string;
	/** whether it stands on the same page */
	isLocal: boolean;
	url: string;
	measure: string;
	/** who or what it is of, where that is another than of the claim that it contradicts */
	of: string | null;
	figure: Figure;
	qualifierLabel: string;
	statement: string;
	source: SourceLink;
	asOf: string | null;
};

/** What a claim measures. */
export type Figure = {
	value: number | null;
	valueMax: number | null;
	valueText: string | null;
	qualifier: string;
	unit: string;
	unitLabel: string;
	/** as it is written in the language of the page */
	said: FormattedFigure;
};

/** A number and its unit, ready to be set in two sizes, and what stands between them. */
export type FormattedFigure = { number: string; gap: string; unit: string };

export type ClaimView = {
	id: string;
	/** where the claims of a page are of several */
	subject?: Link;
	measureId: string;
	/** whether it tells of a state at a date, and not of what came about in a time */
	isState: boolean;
	measure: string;
	/** who or what the figure is of, where that is not the whole of the subject */
	scope: string | null;
	figure: Figure;
	qualifierLabel: string;
	asOf: string | null;
	dateBasis: string;
	dateBasisLabel: string;
	dateReason: string | null;
	source: SourceLink;
	locator: string;
	statement: string;
	note: string | null;
	/** of a length: why the line that is drawn differs from it */
	lengthNote: string | null;
	span: { name: string; route: Link } | null;
	conflicts: Conflict[];
};

export type Coded<Id extends string = string> = { id: Id; label: string };

export type PositionView = {
	/** how well it is known, in a word */
	accuracy: string;
	lines: { text: string; kind?: 'number' | 'doubt' | 'by' }[];
	/** the place in the maps of others, whose datum its address is in; none without a position */
	openIn: { title: string; links: { name: string; url: string }[] } | null;
};

export type EventView = {
	id: string;
	title: Title;
	kind: Coded;
	date: string;
	dateBasis: string;
	dateBasisLabel: string;
	dateReason: string | null;
	summary: string;
	subjects: { name: string; url: string }[];
	notes: NoteView[];
	sources: SourceMark[];
	claims: ClaimRow[];
	relations: RelationView[];
};

/** An event in one line, a link into the timeline. */
export type EventRow = {
	id: string;
	name: string;
	kind: string;
	date: string;
	dateBasis: string;
	dateBasisLabel: string;
};

/** A relation as read from one of its ends. */
export type RelationView = {
	type: Coded;
	other: Link;
	since: string | null;
	/** of what happens and does not last */
	date: string | null;
	note: string | null;
	source: SourceMark;
};

export type SiteRow = Link & {
	id: string;
	kind: Coded;
	status: Coded;
	startYear: number | null;
	badge: Badge;
	accuracyRing: AccuracyRing;
};

export type AgreementView = {
	id: string;
	title: Title;
	kind: Coded;
	date: string | null;
	dateBasis: string;
	dateBasisLabel: string;
	dateReason: string | null;
	summary: string;
	notes: NoteView[];
	relations: RelationView[];
	claims: ClaimRow[];
	sources: SourceMark[];
};

/** A claim in one line; `url` is its card. */
export type ClaimRow = {
	id: string;
	subject: Link;
	measure: string;
	figure: Figure;
	qualifierLabel: string;
	/** the two ends of a length or time over several legs, or what else the figure is of */
	span: string | null;
	asOf: string | null;
	dateBasis: string;
	source: SourceMark;
	url: string;
};

/** A claim as a row of the table of all claims, as text in the language of the page; empty where there is nothing. */
export type FigureRow = {
	id: string;
	subject: { name: string; url: string };
	measure: Coded;
	span: string;
	/** the figure with its qualifier and unit; empty for a statement */
	value: string;
	/** the same as a machine reads it: a number in its unit, or an ISO date */
	plainValue: string;
	asOf: string;
	basis: string;
	source: { publisher: string; url: string };
	conflicts: number;
};

/** What of the corridor is within reach of a place: nodes, each with its kind and how far it is as the crow flies. */
export type Nearby = {
	title: string;
	nodes: { name: string; url: string; facts: string }[];
	/** how many routes pass */
	pass: string;
	routes: Link[];
};

/** A source as its list tells it. */
export type SourceRow = Omit<CitableSource, 'n'> & {
	kind: string;
	language: string;
	quality: string;
	/** how many rest on it */
	claims: number;
	/** where it stands by its publisher and by its title, since the browser has no pinyin */
	ranks: [publisher: number, title: number];
};

/** Labels of the coded values that a planned path can hold. */
export type PlanCodes = Record<'mode' | 'status' | 'alignment' | 'country', Coded[]>;
