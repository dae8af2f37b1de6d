import type { Badge } from '../symbols/badge';
import type { Comparison } from '../compare/compare';
import type { Pair } from '../compare/pair';
import type { FigureOrder } from '../records/figure-order';
import type { Language } from '../address/language';
import type { Status } from '../plan/modes';
import type { PlanRoute } from '../plan/routes';
import type { Profile } from '../route/profile';
import type { LengthCoverage } from '../records/published-lengths';
import type { MapView } from './map-view';
import type {
	AgreementView,
	CityGroup,
	ClaimRow,
	ClaimView,
	Coded,
	EventRow,
	EventView,
	ItineraryLeg,
	LegRow,
	Link,
	Nearby,
	NoteView,
	PlanCodes,
	PositionView,
	RelationView,
	RouteGroup,
	RouteRow,
	RouteTotals,
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
	/** what the tab and a search result call the page; the name of the atlas follows it */
	searchTitle: string;
	description: string;
	map: MapView | null;
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
	cities: (Link & { sites: number })[];
	/** sites and organisations that no source places */
	unplaced: { sites: SiteRow[]; organisations: Link[] };
	routes: RouteRow[];
	corridor: { name: Link; profile: Profile | null; claims: ClaimView[] };
	counts: Counts;
};

/** What the pages of single records share; an empty list or null is not shown. */
export type RecordPage = PageBase & {
	id: string;
	names: Title;
	aliases: string[];
	summary: string;
	claims: ClaimView[];
	relations: RelationView[];
	events: EventRow[];
	notes: NoteView[];
	nearby: Nearby | null;
	/** null where the kind of record has no place of its own */
	position: PositionView | null;
	sources: SourceLink[];
};

export type SitePage = RecordPage & {
	kind: 'site';
	siteKind: Coded;
	badge: Badge;
	sectors: Coded[];
	status: Coded;
	country: Coded;
	city: Link;
	startYear: number | null;
	within: Link | null;
	inside: SiteRow[];
	/** other sites of the same parent */
	siblings: SiteRow[];
	nodes: Link[];
};

export type CityPage = RecordPage & {
	kind: 'city';
	country: Coded;
	sites: SiteRow[];
	organisations: Link[];
	nodes: Link[];
};

export type NodePage = RecordPage & {
	kind: 'node';
	nodeKind: Coded;
	countries: Coded[];
	hub: { name: string; nodes: Link[] } | null;
	site: Link | null;
	codes: [string, string][];
	legs: (LegRow & { route: Link })[];
};

export type OrganisationPage = RecordPage & {
	kind: 'organisation';
	organisationKind: Coded;
	country: Coded | null;
	city: Link | null;
	site: Link | null;
};

export type RoutesPage = PageBase & {
	kind: 'routes';
	groups: RouteGroup[];
	claims: ClaimView[];
	relations: RelationView[];
	events: EventRow[];
	sources: SourceLink[];
};

export type RoutePage = RecordPage & {
	kind: 'route';
	service: Coded;
	status: Coded;
	lengthKm: number;
	profile: Profile;
	legs: ItineraryLeg[];
	totals: RouteTotals;
};

export type LegPage = PageBase & {
	kind: 'leg';
	/** its name in the other language */
	other: string;
	route: Link;
	routeId: string;
	of: number;
	leg: LegRow;
	legs: ItineraryLeg[];
	totals: RouteTotals;
	profile: Profile;
	/** what lies within 50 km of the line of the leg, the nearest first */
	near: { sites: SiteRow[]; nodes: Link[] };
	/** towns on the way; the place of some is our own estimate, checked by nobody */
	via: (Title & { isEstimate: boolean })[];
	notes: NoteView[];
	claims: ClaimView[];
	alsoUsedBy: Link[];
	sources: SourceLink[];
	previous: string | null;
	next: string | null;
};

/** `comparison` is of the pair that is compared where nobody chose. */
export type ComparePage = PageBase & {
	kind: 'compare';
	groups: RouteGroup[];
	usual: Pair;
	comparison: Comparison;
};

export type PlanPage = PageBase & {
	kind: 'plan';
	routes: PlanRoute[];
	/** ids of all nodes in the order of their names */
	nodes: string[];
	/** the states that legs are in */
	statuses: Status[];
	codes: PlanCodes;
	/** the route that a path is compared with where nobody chose one */
	usual: string;
};

export type BilateralPage = PageBase & {
	kind: 'bilateral';
	agreements: AgreementView[];
	claims: ClaimView[];
	organisations: { kind: Coded; list: Link[] }[];
	sources: SourceLink[];
};

export type FiguresPage = PageBase & {
	kind: 'figures';
	rows: (ClaimRow & { measureId: string; publisher: string; conflicts: number })[];
	measures: Coded[];
	bases: Coded[];
	/** what subjects and spans are also called, in both languages, by the name that their rows show */
	aliases: Record<string, string[]>;
	/** what the table is sorted by, since the browser has neither pinyin nor units */
	order: FigureOrder;
};

/** Every record by name; a letter at a time, in Chinese by pinyin. */
export type NamesPage = PageBase & {
	kind: 'names';
	/** `kind` is a label; empty for a city */
	letters: { letter: string; records: (Link & { kind: string })[] }[];
};

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
	sources: SourceLink[];
};

export type TimelinePage = PageBase & {
	kind: 'timeline';
	years: { year: string; events: EventView[] }[];
};

export type QualityPage = PageBase & {
	kind: 'quality';
	counts: Counts;
	dateBasis: { label: string; count: number }[];
	conflicts: ClaimRow[][];
	placeholders: Link[];
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
	compare: ComparePage;
	plan: PlanPage;
	bilateral: BilateralPage;
	figures: FiguresPage;
	names: NamesPage;
	sources: SourcesPage;
	source: SourcePage;
	timeline: TimelinePage;
	quality: QualityPage;
	data: DataPage;
	about: AboutPage;
};
export type PageKind = keyof Pages;
export type AnyPage = Pages[PageKind];
