import { checkRecords } from '../../geo/check/run';
import { readOsm } from '../../geo/read/osm-files';
import type { Problem } from '../../geo/read/problem';
import { parseFile, type ParsedFile, type RecordFile } from '../../geo/read/parse-file';
import { joinFiles } from '../../geo/read/read';
import { claimFaults } from './claim-faults';
import type { Fault } from './fault';
import { fileFaults } from './file-faults';
import { idFaults } from './id-faults';
import { networkFaults } from './network-faults';
import { placeFaults } from './place-faults';
import { wordFaults } from './word-faults';
import { edited, readEntries, RECORDS, World } from './world';

export const faults: readonly Fault[] = [
	...idFaults,
	...placeFaults,
	...claimFaults,
	...networkFaults,
	...wordFaults,
	...fileFaults
];

/** What became of one planted fault: missed where its own rule told nothing that it did not tell before. */
export type Outcome = { rule: string; edits: string; isCaught: boolean };

/**
 * Plants faults in the real records, one at a time, and reads and checks the records again after each. Files that
 * a fault leaves alone are parsed once. The same seed strikes the same records.
 */
export function mutate(planned: readonly Fault[], seed: number): { clean: Problem[]; outcomes: Outcome[] } {
	const world = new World(seed);
	const parsed = new Map<RecordFile, ParsedFile>(world.files.map((file) => [file, parseFile(file)]));
	const osm = readOsm(RECORDS);
	const check = (files: RecordFile[], others: ParsedFile[] = []) => {
		return checkRecords(
			joinFiles([...files.map((file) => parsed.get(file) ?? parseFile(file)), ...others]),
			osm
		);
	};
	const clean = check(world.files);
	const known = new Set(clean.map(keyOf));
	const outcomes = planned.map(({ rule, plant }): Outcome => {
		const edits = plant(world);
		const entries = readEntries(edits);
		const replaced = new Set(edits.flatMap((edit) => (edit.kind === 'entry' ? [edit.name] : [])));
		const kept = world.files.filter(({ name }) => !replaced.has(name));
		const told = check([...edited(kept, edits), ...entries.files], entries.unreadable);
		const isCaught = told.some((problem) => problem.rule === rule && !known.has(keyOf(problem)));
		return { rule, edits: JSON.stringify(edits).slice(0, 300), isCaught };
	});
	return { clean, outcomes };
}

/** Without the line, which other lines of a file may push on. */
function keyOf({ file, rule, message }: Problem): string {
	return `${file} ${rule} ${message}`;
}
