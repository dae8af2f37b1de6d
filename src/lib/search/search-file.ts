import type { Label } from '../../../geo/shared/languages';
import type { Badge } from '../symbols/badge';

/** Kinds of what can be found, as `data-kind` names them, with what each weighs among equals. */
export const KINDS = {
	city: 60,
	site: 55,
	node: 45,
	route: 45,
	service: 42,
	organisation: 40,
	agreement: 40,
	tour: 40,
	place: 30,
	event: 0,
	claim: -150,
	// a title may hold anything
	source: -800,
	leg: -200
} as const;
export type Kind = keyof typeof KINDS;

type Named = { id: string; en: string; zh: string };
/** Other names, a line each, and the place of the label of the record's kind. */
type Known = Named & { aliases: string; kind: number };
export type Placed = { lng: number | null; lat: number | null };

/**
 * What the build writes for the search of both languages. Lists are columns, which compress better; numbers in place of a
 * record or a label are its place among `named` records, in the order of this type, or in `labels`.
 */
export type SearchFile = {
	/** readings of the characters of all names, as `writePinyin` writes them beside those of `chineseIn` */
	pinyin: string;
	/** `asked`: other words by which people ask for it, a line each */
	labels: Columns<Label & { asked: string }>;
	units: Columns<Label & { id: string }>;
	cities: Columns<Named & Placed & { country: number }>;
	/** `whole` is the site that it lies in, −1 for none */
	sites: Columns<Known & Placed & Badge & { city: number; whole: number }>;
	nodes: Columns<Known & Placed & { codes: string; countries: number[] }>;
	routes: Columns<Known>;
	organisations: Columns<Known & { city: number }>;
	agreements: Columns<Known & { date: string; parties: number[]; deed: number }>;
	events: Columns<Known & { date: string; subjects: number[] }>;
	/** what has a name alone: the corridor and the two countries, which are no records and still have claims, and tours; `id` is the address */
	wholes: Columns<Named & { kind: 'route' | 'agreement' | 'tour' }>;
	/** `kind` is its mode, `route` the place of the route whose page tells of it among the routes */
	services: Columns<Known & { route: number }>;
	/** their titles, and who published them, are told in each language by itself */
	sources: Columns<{ id: string; date: string }>;
	/** `id` is the route and the number of the leg in it; from and to count the nodes; names are those of the railway, road or river */
	legs: Columns<Named & { from: number; to: number; mode: number }>;
	/** names on the map, which have no page */
	places: Columns<{ en: string; zh: string; lng: number; lat: number; zoom: number }>;
	/** an `id` is told from its first hyphen on where that of its subject, a record, stands before it */
	claims: Columns<{
		id: string;
		subject: number;
		measure: number;
		value: number | null;
		most: number | null;
		text: string | null;
		qualifier: number;
		/** its place in `units` */
		unit: number;
		date: string;
	}>;
};

/** What is told in one language alone, since it is long: in a file of its own. */
export type Told = {
	/** what claims say that have no figure, in their order */
	sentences: readonly string[];
	/** of those that have one the words that are heard of nowhere else, in their order */
	unheard: readonly string[];
	/** of each source its title and who published it */
	sources: Columns<{ title: string; publisher: string }>;
};
/** Whether a claim is a sentence alone: it has neither a figure nor a text in place of one. */
export const isSaid = (value: number | null, text: string | null): boolean => value === null && text === null;

export type Columns<T> = { [K in keyof T]: T[K][] };

/** Rows as columns; the names of the columns are given, since there may be no row. */
export function columnsOf<T extends object>(names: readonly (keyof T)[], rows: readonly T[]): Columns<T> {
	return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as Columns<T>;
}

/** The Chinese names of a file, and the aliases of both languages. */
export function chineseIn(file: Omit<SearchFile, 'pinyin'>): string[] {
	const { cities, sites, nodes, routes, organisations, agreements, events, wholes, services, places } = file;
	const known = [sites, nodes, routes, organisations, agreements, events, services];
	return [
		...[cities, ...known, wholes, places].flatMap(({ zh }) => zh),
		...known.flatMap(({ aliases }) => aliases.flatMap((lines) => lines.split('\n')))
	];
}

type Nested = Record<string, Record<string, unknown>>;

/** The file as it is sent: by the names of columns, since all ids, all English and all Chinese names compress better together. */
export type SentSearchFile = { pinyin: string; columns: Nested };

export const sent = ({ pinyin, ...tables }: SearchFile): SentSearchFile => ({
	pinyin,
	columns: turned(tables)
});

export const received = ({ pinyin, columns }: SentSearchFile): SearchFile =>
	({ pinyin, ...turned(columns) }) as SearchFile;

/** What stood below two keys, with the second first. */
function turned(nested: Nested): Nested {
	const other: Nested = {};
	for (const [outer, inner] of Object.entries(nested))
		for (const [key, list] of Object.entries(inner)) (other[key] ??= {})[outer] = list;
	return other;
}
