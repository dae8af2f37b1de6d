import { leftOut } from './left-out';

/** By what sites are filtered; each is a key of the query of an address. */
export const FACETS = ['kind', 'sector', 'city', 'country', 'status', 'organisation', 'accuracy'] as const;
export type Facet = (typeof FACETS)[number];

/** What a filter names values of: those that sites share, and the sites of a reader's own list by their ids. */
export const VALUE_KEYS = [...FACETS, 'ids'] as const;
export type ValueKey = (typeof VALUE_KEYS)[number];

/** The keys of the query of an address that say which sites are in the list. */
export const FILTER_KEYS = [...VALUE_KEYS, 'year'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** How many values a query filters by. */
export function filterCount(query: URLSearchParams): number {
	return FILTER_KEYS.flatMap((key) => query.get(key)?.split(',').filter(Boolean) ?? []).length;
}

/** By what the list of sites is put in order; by city it is told in sections. */
export const SORTS = ['city', 'name', 'year', 'kind'] as const;
export type Sort = (typeof SORTS)[number];

/** What the table of sites can tell beside the name, in its order. */
export const COLUMNS = [
	'kind',
	'sector',
	'city',
	'country',
	'status',
	'year',
	'accuracy',
	'organisation',
	'figure'
] as const;
export type Column = (typeof COLUMNS)[number];
/** Those of a table that nobody has asked anything else of. */
const FIRST_COLUMNS: readonly Column[] = ['kind', 'city', 'status', 'year', 'figure'];

/** How the list of sites is told; which sites are in it is said by the filter. */
export type ListQuery = {
	sort: Sort;
	/** only what the map shows at the moment */
	isInView: boolean;
	isTable: boolean;
	columns: readonly Column[];
};

/** The keys of the query of an address that `readListQuery` reads. */
export const LIST_KEYS = ['sort', 'inview', 'show', 'columns'] as const;

/** Reads how the list is told. @returns with the parts that say nothing, as `key=value` */
export function readListQuery(query: URLSearchParams): { list: ListQuery; dropped: string[] } {
	const dropped: [key: string, value: string][] = [];
	const oneOf = <T extends string>(key: string, known: readonly T[]): T | undefined => {
		const text = query.get(key);
		const found = known.find((id) => id === text);
		if (text && !found) dropped.push([key, text]);
		return found;
	};
	const asked = (query.get('columns') ?? '').split(',').filter(Boolean);
	const columns = COLUMNS.filter((id) => asked.includes(id));
	for (const id of asked) if (!COLUMNS.some((known) => known === id)) dropped.push(['columns', id]);
	return {
		list: {
			sort: oneOf('sort', SORTS) ?? 'city',
			isInView: oneOf('inview', ['1']) === '1',
			isTable: oneOf('show', ['table']) === 'table',
			columns: columns.length > 0 ? columns : FIRST_COLUMNS
		},
		dropped: leftOut(dropped)
	};
}

/** The parts of a query that say how the list is told; what is told so without asking says nothing. */
export function writeListQuery({
	sort,
	isInView,
	isTable,
	columns
}: ListQuery): [key: string, value: string][] {
	const parts: [string, string | false][] = [
		['sort', sort !== 'city' && sort],
		['inview', isInView && '1'],
		['show', isTable && 'table'],
		['columns', columns.join() !== FIRST_COLUMNS.join() && columns.join()]
	];
	return parts.flatMap(([key, value]) => (value ? [[key, value]] : []));
}
