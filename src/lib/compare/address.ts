/** The keys of an address that name what is compared. */
export const KEYS = ['a', 'b', 'c'] as const;

/** What is compared by measure; of one comparison all are of one kind. */
export type RecordKind = 'site' | 'city';

/** What an address compares, and the parts of it that are none of that, as they stand there. */
export type Compared = { ids: string[]; dropped: [key: string, value: string][] };

type Route = { id: string; group: string };

/**
 * The two routes that are compared where nobody chose: the first main passage beside a traditional way of the same
 * atlas, or beside the next route.
 * @param routes at least two
 */
export function usualWays(routes: readonly Route[]): string[] {
	const first = routes.find(({ group }) => group === 'main') ?? routes[0];
	const others = routes.filter((route) => route !== first);
	const second = others.find(({ group }) => group === 'traditional') ?? others[0];
	if (!first || !second) throw new Error(`found ${routes.length} routes, wanted two to compare`);
	return [first.id, second.id];
}

/**
 * Reads the ways of an address, two or three of them; for the first two the usual ones stand where nothing known is
 * named, or the same twice.
 * @param known what a text in small letters names, as it should be written; null for nothing
 */
export function parseWays(
	params: URLSearchParams,
	known: (text: string) => string | null,
	usual: readonly string[]
): Compared {
	const named = readKeys(params, known);
	const ids = named.map(({ id }) => id);
	// two that are named are enough, wherever they stand
	for (const at of [0, 1])
		if (ids.filter((id) => id !== undefined).length < 2)
			ids[at] ??= [usual[at], ...usual].find((id) => id !== undefined && !ids.includes(id));
	return { ids: ids.filter((id) => id !== undefined), dropped: droppedOf(named) };
}

/**
 * Reads the records that an address compares: the first that it names decides on their kind, and others, or the same
 * again, are left out. None where it names a way first, or nothing.
 * @param kindOf of a text in small letters; null for nothing known
 */
export function parseRecords(
	params: URLSearchParams,
	kindOf: (text: string) => RecordKind | 'way' | null
): Compared {
	const kind = KEYS.map((key) => kindOf(textOf(params, key))).find((found) => found !== null) ?? 'way';
	if (kind === 'way') return { ids: [], dropped: [] };
	const named = readKeys(params, (text) => (kindOf(text) === kind ? text : null));
	return { ids: named.flatMap((one) => one.id ?? []), dropped: droppedOf(named) };
}

/** The parts of an address that name what is compared, without `?`; empty for the usual. */
export function formatCompared(ids: readonly string[], usual: readonly string[] = []): string {
	if (ids.length === usual.length && ids.every((id, at) => id === usual[at])) return '';
	return ids.flatMap((id, at) => (KEYS[at] ? [`${KEYS[at]}=${id}`] : [])).join('&');
}

type Named = { key: string; value: string; id: string | undefined };

/** What each key names; nothing where that is unknown, or was named before. */
function readKeys(params: URLSearchParams, known: (text: string) => string | null): Named[] {
	const ids = KEYS.map((key) => known(textOf(params, key)) ?? undefined);
	return KEYS.map((key, at) => {
		const id = ids[at];
		return { key, value: params.get(key) ?? '', id: ids.indexOf(id) === at ? id : undefined };
	});
}

function droppedOf(named: readonly Named[]): Compared['dropped'] {
	return named.flatMap(({ key, value, id }) =>
		id === undefined && value.trim() !== '' ? [[key, value]] : []
	);
}

function textOf(params: URLSearchParams, key: string): string {
	return params.get(key)?.trim().toLowerCase() ?? '';
}
