import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { borders } from '../borders';
import { sortProblems, type Problem } from '../problem';
import { readRecords, type ReadResult } from '../read';
import type { Records } from '../schema';
import { joinStations, readStations, STATIONS } from '../stations';
import { contextOf, type Context } from './rule';
import { rules } from './rules';
import { Told } from './told';

/** Every rule over what was read; the problems of the reading come with them, all in the order of the files. */
export function checkRecords(
	result: ReadResult,
	{
		traces = null,
		stations = null,
		only = rules
	}: { traces?: Context['traces']; stations?: Context['stations']; only?: typeof rules } = {}
): Problem[] {
	const told = new Told(result.told);
	const isTold: Context['isTold'] = (record, field) => told.has(record, [field]);
	const context = contextOf(result, borders, { traces, stations, isTold });
	const found = only.flatMap(({ id, check }) => {
		const fresh = Array.from(check(context)).filter((finding) => !told.covers(finding));
		for (const finding of fresh) told.add(finding);
		return fresh.map(({ record, path, message, severity = 'error' }): Problem => {
			return { ...result.locate(record, path), rule: id, message, severity };
		});
	});
	return sortProblems([...result.problems, ...found]);
}

/**
 * Reads and checks a directory of records: the one door for the command, the tests and the build, which writes
 * nothing where a problem is an error. Stations are joined after the check, since they are not of the records.
 */
export function checkAll(directory: string): { records: Records; problems: Problem[] } {
	const result = readRecords(directory);
	const stations = readStations(directory);
	const problems = checkRecords(result, { traces: tracesBeside(directory), stations });
	return { records: joinStations(result.records, stations), problems };
}

/** Names of the traces, which lie in `osm` beside the records. */
export function tracesBeside(directory: string): Set<string> | null {
	const folder = join(directory, '..', 'osm');
	if (!existsSync(folder)) return null;
	const files = readdirSync(folder).filter((name) => name.endsWith('.geojson') && name !== STATIONS);
	return new Set(files.map((name) => name.replace(/\.geojson$/, '')));
}
