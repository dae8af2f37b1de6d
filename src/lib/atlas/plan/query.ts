import { FREIGHT_MODES, MODES, OPEN_STATUSES, STATUSES, type Mode, type Status } from './modes';
import { CRITERIA } from './search';

/** What a reader asks of `/plan`; an end that is not chosen yet is null. */
export type PlanQuery = {
	from: string | null;
	to: string | null;
	modes: readonly Mode[];
	statuses: readonly Status[];
	/** which of the paths that were found is looked at, from 1 */
	path: number;
};

/** Keys of the query in an address. */
export const PLAN_KEYS = ['from', 'to', 'modes', 'status', 'path'];
/** More paths than this are never found: one for each criterion. */
const MOST_PATHS = CRITERIA.length;

/**
 * Reads `from`, `to`, `modes`, `status` and `path` of an address. What is no id, no mode or no state is dropped; a
 * list with nothing left is the usual one, and a path that cannot be is the first. An id is kept though no node has it, so that the page can say so.
 */
export function parsePlanQuery(params: URLSearchParams): PlanQuery {
	return {
		from: idOf(params.get('from')),
		to: idOf(params.get('to')),
		modes: listOf(params.get('modes'), MODES, FREIGHT_MODES),
		statuses: listOf(params.get('status'), STATUSES, OPEN_STATUSES),
		path: pathOf(params.get('path'))
	};
}

/** The query of an address, without `?`: parts in fixed order, usual values left out, empty where nothing is asked. */
export function formatPlanQuery({ from, to, modes, statuses, path }: PlanQuery): string {
	const parts = [
		from === null ? [] : [`from=${from}`],
		to === null ? [] : [`to=${to}`],
		isSameList(modes, FREIGHT_MODES) ? [] : [`modes=${modes.join(',')}`],
		isSameList(statuses, OPEN_STATUSES) ? [] : [`status=${statuses.join(',')}`],
		path === 1 ? [] : [`path=${path}`]
	];
	return parts.flat().join('&');
}

function idOf(text: string | null): string | null {
	const id = text?.trim().toLowerCase() ?? '';
	return /^[a-z][a-z0-9-]*$/.test(id) ? id : null;
}

function pathOf(text: string | null): number {
	const path = Number(text);
	return Number.isInteger(path) && path >= 1 && path <= MOST_PATHS ? path : 1;
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

function isSameList(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((value) => other.includes(value));
}
