import type { Bbox } from '../../../geo';
import type { Language } from './language';
import type { LengthCoverage } from './published-lengths';
import type {
	AgreementView,
	CityGroup,
	ClaimView,
	Coded,
	EventView,
	FigureRow,
	LegRow,
	Link,
	NoteView,
	PositionView,
	RelationView,
	RouteRow,
	SiteRow,
	SourceLink,
	SourceRow,
	Title
} from './views';

/** What every page has: where it is, what it is called, and what the map shows beside it (null: no map). */
export type PageBase = {
	language: Language;
	path: string;
	title: string;
	description: string;
	map: MapView | null;
};

export type MapView = {
	/** the view that a page opens with; the map fits it into the free part of the window */
	bbox: Bbox;
	selection: { kind: 'site' | 'node' | 'route' | 'leg' | 'city'; id: string } | null;
};

export type Counts = Record<
	| 'sites'
	| 'cities'
	| 'nodes'
	| 'legs'
	| 'routes'
	| 'organisations'
	| 'agreements'
	| 'relations'
	| 'events'
	| 'sources'
	| 'claims',
	number
>;

export type HomePage = PageBase & {
	kind: 'home';
	groups: CityGroup[];
	routes: RouteRow[];
	corridor: ClaimView[];
	counts: Counts;
};

export type SitePage = PageBase & {
	kind: 'site';
	id: string;
	names: Title;
	aliases: string[];
	siteKind: Coded;
	sectors: Coded[];
	status: Coded;
	country: Coded;
	city: Link;
	startYear: number | null;
	within: Link | null;
	inside: SiteRow[];
	position: PositionView;
	summary: string;
	notes: NoteView[];
	claims: ClaimView[];
	relations: RelationView[];
	events: EventView[];
	nodes: Link[];
	sources: SourceLink[];
};

export type CityPage = PageBase & {
	kind: 'city';
	id: string;
	names: Title;
	country: Coded;
	position: PositionView;
	summary: string;
	notes: NoteView[];
	sites: SiteRow[];
	organisations: Link[];
	nodes: Link[];
	claims: ClaimView[];
	relations: RelationView[];
	events: EventView[];
	sources: SourceLink[];
};

export type NodePage = PageBase & {
	kind: 'node';
	id: string;
	names: Title;
	nodeKind: Coded;
	countries: Coded[];
	hub: { name: string; nodes: Link[] } | null;
	site: Link | null;
	codes: [string, string][];
	position: PositionView;
	notes: NoteView[];
	legs: (LegRow & { route: Link })[];
	sources: SourceLink[];
};

export type OrganisationPage = PageBase & {
	kind: 'organisation';
	id: string;
	names: Title;
	aliases: string[];
	organisationKind: Coded;
	country: Coded | null;
	city: Link | null;
	site: Link | null;
	summary: string;
	notes: NoteView[];
	claims: ClaimView[];
	relations: RelationView[];
	events: EventView[];
	sources: SourceLink[];
};

export type RoutesPage = PageBase & {
	kind: 'routes';
	groups: { group: Coded; routes: RouteRow[] }[];
	claims: ClaimView[];
	relations: RelationView[];
	events: EventView[];
};

export type RoutePage = PageBase & {
	kind: 'route';
	id: string;
	names: Title;
	service: Coded;
	status: Coded;
	lengthKm: number;
	modes: { mode: Coded; lengthKm: number }[];
	summary: string;
	notes: NoteView[];
	legs: LegRow[];
	claims: ClaimView[];
	relations: RelationView[];
	events: EventView[];
	sources: SourceLink[];
};

export type LegPage = PageBase & {
	kind: 'leg';
	route: Link;
	routeId: string;
	of: number;
	leg: LegRow;
	legs: LegRow[];
	via: { name: string; other: string; basis: string }[];
	notes: NoteView[];
	claims: ClaimView[];
	alsoUsedBy: Link[];
	sources: SourceLink[];
	previous: string | null;
	next: string | null;
};

export type BilateralPage = PageBase & {
	kind: 'bilateral';
	agreements: AgreementView[];
	claims: ClaimView[];
	organisations: { kind: Coded; list: Link[] }[];
};

export type FiguresPage = PageBase & { kind: 'figures'; rows: FigureRow[] };

export type SourcesPage = PageBase & { kind: 'sources'; groups: { kind: Coded; sources: SourceRow[] }[] };

export type SourcePage = PageBase & {
	kind: 'source';
	id: string;
	heading: string;
	publisher: string;
	sourceKind: Coded;
	quality: Coded;
	date: string | null;
	dateBasisLabel: string;
	dateBasis: string;
	dateReason: string | null;
	address: string | null;
	notes: NoteView[];
	claims: ClaimView[];
	records: Link[];
};

export type TimelinePage = PageBase & { kind: 'timeline'; years: { year: string; events: EventView[] }[] };

export type QualityPage = PageBase & {
	kind: 'quality';
	counts: Counts;
	dateBasis: { label: string; count: number }[];
	conflicts: { claims: ClaimView[] }[];
	placeholders: SiteRow[];
	withoutPosition: Link[];
	unverifiedNames: (Link & { status: string })[];
	alignments: { label: string; legs: number; lengthKm: number }[];
	unclearLegs: { name: string; status: Coded; url: string; notes: NoteView[] }[];
	withoutAddress: SourceLink[];
	lengths: LengthCoverage;
	unusedNodes: Link[];
	warnings: { rule: string; message: string; place: string }[];
};

export type DataPage = PageBase & { kind: 'data' };
export type AboutPage = PageBase & {
	kind: 'about';
	codes: Record<'mode' | 'status' | 'accuracy' | 'alignment' | 'date_basis', Coded[]>;
};

export type Pages = {
	home: HomePage;
	site: SitePage;
	city: CityPage;
	node: NodePage;
	organisation: OrganisationPage;
	routes: RoutesPage;
	route: RoutePage;
	leg: LegPage;
	bilateral: BilateralPage;
	figures: FiguresPage;
	sources: SourcesPage;
	source: SourcePage;
	timeline: TimelinePage;
	quality: QualityPage;
	data: DataPage;
	about: AboutPage;
};
export type PageKind = keyof Pages;
export type AnyPage = Pages[PageKind];
