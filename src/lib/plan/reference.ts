import { FREIGHT_MODES, OPEN_STATUSES } from './modes';
import { isSameList, parsePlanQuery, type PlanQuery } from './query';

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
