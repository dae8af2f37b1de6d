/** Two ways that are compared: ids of routes, or words for planned paths. */
export type Pair = { a: string; b: string };

type Route = { id: string; group: string };

/**
 * The two routes that are compared where nobody chose: the first main passage beside a traditional way of the same
 * atlas, or beside the next route.
 * @param routes at least two
 */
export function usualPair(routes: readonly Route[]): Pair {
	const a = routes.find(({ group }) => group === 'main') ?? routes[0];
	const others = routes.filter((route) => route !== a);
	const b = others.find(({ group }) => group === 'traditional') ?? others[0];
	if (!a || !b) throw new Error(`found ${routes.length} routes, wanted two to compare`);
	return { a: a.id, b: b.id };
}

/**
 * Reads `a` and `b` of an address; what is unknown, or the same twice, gives way to the usual one.
 * @param known what a text in small letters names, as it should be written; null for nothing
 */
export function parsePair(
	params: URLSearchParams,
	known: (text: string) => string | null,
	usual: Pair
): Pair {
	const read = (key: string) => known(params.get(key)?.trim().toLowerCase() ?? '');
	const [a, b] = [read('a'), read('b')];
	if (a !== null && b !== null && a !== b) return { a, b };
	if (a !== null) return { a, b: a === usual.b ? usual.a : usual.b };
	if (b !== null) return { a: b === usual.a ? usual.b : usual.a, b };
	return usual;
}

/** The parts of an address that name a pair, without `?`; empty for the usual one. */
export function formatPair({ a, b }: Pair, usual: Pair): string {
	return a === usual.a && b === usual.b ? '' : `a=${a}&b=${b}`;
}
