import { PLAN_URL, queryUrl } from '../../../geo/shared/addresses';
import { formatAt, parseAt } from '../address/query-address';
import type { Mode } from '../symbols/modes';
import { FREIGHT_MODES, isSameList, MODES, OPEN_STATUSES, STATUSES, type Status } from './modes';

/** What a reader asks of `/plan`; an end that is not chosen yet is null. */
export type PlanQuery = {
	from: string | null;
	to: string | null;
	modes: readonly Mode[];
	statuses: readonly Status[];
	/** which of the paths that were found is looked at, from 1 */
	path: number;
	/** the leg of it that is followed, from 1; null where the path is looked at as a whole */
	leg: number | null;
	/** how much of that leg is done, 0 to 1 */
	at: number;
};

/** Keys of the query in an address. */
export const PLAN_KEYS = ['from', 'to', 'modes', 'status', 'path', 'leg', 'at'];
/** More answers than this are never found: four, or as many as services and routes join the very ends. */
const MOST_PATHS = 8;

/**
 * Reads `from`, `to`, `modes`, `status`, `path`, `leg` and `at` of an address. What is no id, no mode or no state is
 * dropped; a list with nothing left is the usual one, a path that cannot be is the first, and a leg that cannot be is
 * none. A name is kept though no place has it, so that the page can say so.
 */
export function parsePlanQuery(params: URLSearchParams): PlanQuery {
	const leg = legOf(params.get('leg'));
	return {
		from: nameOf(params.get('from')),
		to: nameOf(params.get('to')),
		modes: listOf(params.get('modes'), MODES, FREIGHT_MODES),
		statuses: listOf(params.get('status'), STATUSES, OPEN_STATUSES),
		path: pathOf(params.get('path')),
		leg,
		at: leg === null ? 0 : parseAt(params.get('at'))
	};
}

/**
 * The same query where it is known what was found: a path or a leg beyond the last is the last.
 * @param legs how many legs each path has; a path without any cannot be followed
 */
export function withinFound(query: PlanQuery, legs: readonly number[]): PlanQuery {
	const path = Math.min(query.path, Math.max(legs.length, 1));
	const most = legs[path - 1] ?? 0;
	if (query.leg === null || most === 0) return { ...query, path, leg: null, at: 0 };
	return { ...query, path, leg: Math.min(query.leg, most) };
}

/** The address of what is asked. */
export function planAddress(query: PlanQuery): string {
	return queryUrl(PLAN_URL, formatPlanQuery(query));
}

/** The query of an address, without `?`: parts in fixed order, usual values left out, empty where nothing is asked. */
export function formatPlanQuery({ from, to, modes, statuses, path, leg, at }: PlanQuery): string {
	const text = formatAt(at);
	const parts = [
		from === null ? [] : [`from=${encodeURIComponent(from)}`],
		to === null ? [] : [`to=${encodeURIComponent(to)}`],
		isSameList(modes, FREIGHT_MODES) ? [] : [`modes=${modes.join(',')}`],
		isSameList(statuses, OPEN_STATUSES) ? [] : [`status=${statuses.join(',')}`],
		path === 1 ? [] : [`path=${path}`],
		leg === null ? [] : [`leg=${leg}`],
		leg === null || text === '' ? [] : [`at=${text}`]
	];
	return parts.flat().join('&');
}

/** An id, a code or a name: letters, and what stands between them in names. */
const NAME = /^\p{L}[\p{L}\p{M}\p{N} ,.'’()–-]{0,99}$/u;

function nameOf(text: string | null): string | null {
	const name = text?.trim().replace(/\s+/g, ' ').toLowerCase() ?? '';
	return NAME.test(name) ? name : null;
}

function pathOf(text: string | null): number {
	const path = Number(text);
	return Number.isInteger(path) && path >= 1 && path <= MOST_PATHS ? path : 1;
}

function legOf(text: string | null): number | null {
	const leg = Number(text);
	return Number.isSafeInteger(leg) && leg >= 1 ? leg : null;
}

/** The known values that a text names, in the order of the code list. */
function listOf<T extends string>(
	text: string | null,
	known: readonly T[],
	usual: readonly T[]
): readonly T[] {
	const named = new Set(
		(text ?? '')
			.toLowerCase()
			.split(',')
			.map((value) => value.trim())
	);
	const found = known.filter((value) => named.has(value));
	return found.length > 0 ? found : usual;
}

/** A path by what it was asked with, and its number among those found. */
export type PathReference = Pick<PlanQuery, 'modes' | 'statuses' | 'path'> & { from: string; to: string };

const BETWEEN = '..';

/**
 * A path as one word: `<from>..<to>..<path>`, and where they are not the usual ones `..<modes>..<states>`, each
 * joined by `-`, which no mode and no state has in its id.
 */
export function formatPathReference({ from, to, modes, statuses, path }: PathReference): string {
	const isUsual = isSameList(modes, FREIGHT_MODES) && isSameList(statuses, OPEN_STATUSES);
	const lists = isUsual ? [] : [modes.join('-'), statuses.join('-')];
	return [from, to, path, ...lists].join(BETWEEN);
}

/** Reads such a word as a plan reads its query; null where it does not have that form. */
export function parsePathReference(text: string): PathReference | null {
	const parts = text.split(BETWEEN);
	const [from = '', to = '', path = '', modes = '', statuses = ''] = parts;
	if (parts.length !== 3 && parts.length !== 5) return null;
	const list = (joined: string) => joined.replaceAll('-', ',');
	const query = parsePlanQuery(
		new URLSearchParams({ from, to, path, modes: list(modes), status: list(statuses) })
	);
	return query.from === null || query.to === null
		? null
		: { from: query.from, to: query.to, modes: query.modes, statuses: query.statuses, path: query.path };
}
