import { borders } from '../atlas/borders';
import { joinStations, readOsm } from '../read/osm-files';
import { type SourceLine, type Problem, sortProblems, type Path } from '../read/problem';
import { readRecords, type ReadResult } from '../read/read';
import type { Records } from '../read/schema';
import { type Context, contextOf, type Finding } from './helpers/rule';
import { rules } from './rules';
import { isTold } from '../read/parse-file';

/** Which fields of which records are already told to be wrong, so that nothing that follows from them is told too. */
class Told {
	readonly #paths: Map<object, Path[]>;

	constructor(told: ReadonlyMap<object, Path[]>) {
		this.#paths = new Map(told);
	}

	has(record: object, path: Path): boolean {
		const paths = this.#paths.get(record);
		return paths !== undefined && isTold(paths, path);
	}

	/** Whether a finding says again, or follows from, what was told before. */
	covers({ record, path = [], rests = [] }: Finding): boolean {
		if (path.length > 0 && this.has(record, path)) return true;
		return rests.some((field) => {
			if (typeof field === 'string') return this.has(record, [field]);
			return 'record' in field ? this.has(field.record, [field.field]) : this.has(record, field);
		});
	}

	add({ record, path = [] }: Finding): void {
		if (path.length > 0) this.#paths.set(record, [...(this.#paths.get(record) ?? []), path]);
	}
}

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

export type Checked = {
	records: Records;
	problems: Problem[];
	/** where a record of a kind, or a field of it, stands in the files */
	placeOf(kind: 'legs' | 'claims', id: string, path?: Path): SourceLine;
};

/**
 * Reads and checks a directory of records: the one door for the command, the tests and the build, which writes
 * nothing where a problem is an error. Stations are joined after the check, since they are not of the records.
 */
export function checkAll(directory: string): Checked {
	const result = readRecords(directory);
	const osm = readOsm(directory);
	const problems = [...checkRecords(result, osm), ...osm.problems];
	return {
		records: joinStations(result.records, osm.stations ?? new Map()),
		problems: sortProblems(problems),
		placeOf(kind, id, path) {
			const record = result.all[kind].find((candidate) => candidate.id === id);
			return result.locate(record ?? {}, path);
		}
	};
}
