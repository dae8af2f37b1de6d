import { join } from 'node:path';
import type { DrawnLeg } from './atlas';
import { checkAll } from './check/run';
import { drawLegs } from './geometry/draw';
import { checkLines } from './geometry/joins';
import { checkLengths } from './geometry/lengths';
import { sortProblems, type Problem } from './problem';
import type { Records } from './schema';

export type Inspected = { records: Records; drawn: ReadonlyMap<string, DrawnLeg>; problems: Problem[] };

/**
 * Every problem of a directory of records, of the fields and of the drawn lines. Records with errors are not
 * drawn: their lines would be beside the point.
 */
export function inspect(directory: string): Inspected {
	const { records, problems } = checkAll(directory);
	if (problems.some(isError)) return { records, drawn: new Map(), problems };
	const drawn = drawLegs(records, join(directory, '../osm'));
	const lines = [...checkLines(records, drawn, directory), ...checkLengths(records, drawn, directory)];
	return { records, drawn, problems: sortProblems([...problems, ...lines]) };
}

export function isError({ severity }: Problem): boolean {
	return severity === 'error';
}
