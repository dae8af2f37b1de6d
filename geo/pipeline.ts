import { checkLengths } from './atlas/published-length';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atlasConfig } from './atlas.config';
import { codeIds } from './read/codes';
import { configProblems } from './read/config';
import type { DrawnLeg } from './atlas/atlas';
import { checkAll, type Checked } from './check/run';
import { tryLegs } from './draw/draw';
import { checkLines } from './draw/joins';
import { checkTraces } from './atlas/traces';
import { fault, type Problem, sortProblems } from './read/problem';
import type { Records } from './read/schema';
import { dataFiles } from './export/files';
import { type Host, NO_HOST } from './shared/host';

type Published = { records: Records; problems: Problem[]; isWritten: boolean };

/**
 * Reads and checks a directory of records, draws their lines and writes `data` below `target`.
 * Where any problem is an error nothing is written.
 */
export function writeData(
	directory: string,
	target: string,
	version: string,
	host: Host = NO_HOST
): Published {
	const { records, drawn, problems } = readAndCheck(directory);
	if (problems.some(isError)) return { records, problems, isWritten: false };
	swapIn(join(target, 'data'), dataFiles(records, drawn, version, problems, host));
	return { records, problems, isWritten: true };
}

/** Writes files beside a directory and then puts them in its place, so that no reader sees a half-written one. */
export function swapIn(directory: string, files: ReadonlyMap<string, string | Buffer>): void {
	const fresh = `${directory}.new`;
	rmSync(fresh, { recursive: true, force: true });
	for (const [path, content] of files) {
		mkdirSync(dirname(join(fresh, path)), { recursive: true });
		writeFileSync(join(fresh, path), content);
	}
	rmSync(directory, { recursive: true, force: true });
	renameSync(fresh, directory);
}

export type Inspected = { records: Records; drawn: ReadonlyMap<string, DrawnLeg>; problems: Problem[] };

/**
 * Every problem of a directory of records, of the fields and of the drawn lines. Lines are drawn where nothing that
 * they follow from is wrong: else they would be beside the point.
 */
export function readAndCheck(directory: string): Inspected {
	const checked = withConfig(directory, checkAll(directory));
	const { records } = checked;
	const wrong = wrongParts(directory, checked.problems);
	if (['', 'osm', 'legs', 'nodes', 'routes'].some((part) => wrong.has(part))) {
		return { records, drawn: new Map(), problems: checked.problems };
	}
	const missing = missingTraces(directory, records);
	if (missing) return { records, drawn: new Map(), problems: [...checked.problems, missing] };
	const { drawn, problems } = drawAndCheck(directory, checked, wrong);
	return { records, drawn, problems: sortProblems([...checked.problems, ...problems]) };
}

/** Adds what is wrong with the config that lies beside the records; records of other folders are checked without one. */
function withConfig(directory: string, checked: Checked): Checked {
	const file = join(directory, '..', 'atlas.config.ts');
	if (resolve(file) !== fileURLToPath(new URL('atlas.config.ts', import.meta.url))) return checked;
	// what cannot be read may be what it names
	const records = checked.problems.some(isError)
		? null
		: { ...checked.records, site_kind: codeIds('site_kind').map((id) => ({ id })) };
	const faults = configProblems(atlasConfig, file, records);
	return { ...checked, problems: sortProblems([...checked.problems, ...faults]) };
}

function drawAndCheck(
	directory: string,
	{ records, placeOf }: Checked,
	wrong: ReadonlySet<string>
): { drawn: ReadonlyMap<string, DrawnLeg>; problems: Problem[] } {
	const { drawn, faults } = tryLegs(records, join(directory, '../osm'));
	const problems = [...faults].map(([leg, { message, field }]) => {
		return fault(placeOf('legs', leg, field === null ? [] : [field]), 'line', message);
	});
	const legs = records.legs.filter(({ id }) => drawn.has(id));
	problems.push(...checkLines({ ...records, legs }, drawn, (leg) => placeOf('legs', leg)));
	problems.push(...checkTraces({ ...records, legs }, drawn, join(directory, '../osm'), placeOf));
	const hasLengths = faults.size === 0 && !wrong.has('claims');
	if (hasLengths) {
		problems.push(...checkLengths(records, drawn, ({ id }) => placeOf('claims', id, ['value'])));
	}
	return { drawn, problems };
}

/** A folder that is not there is told once, and not at every leg that names a trace in it. */
function missingTraces(directory: string, { legs }: Records): Problem | null {
	const folder = join(directory, '..', 'osm');
	const named = legs.find(({ trace }) => trace !== undefined);
	if (named === undefined || existsSync(folder)) return null;
	const message = `found no such folder, wanted it beside the records, with the trace ${named.trace} of ${named.id}`;
	return fault({ file: folder, line: 1 }, 'osm', message);
}

/** Which folders and lists of the records hold errors; `osm` is what lies beside them, '' the whole. */
function wrongParts(directory: string, problems: Problem[]): Set<string> {
	const parts = problems.filter(isError).map(({ file }) => {
		const [part = ''] = relative(directory, file).split(sep);
		return part === '..' ? 'osm' : part.replace(/\.yaml$/, '');
	});
	return new Set(parts);
}

export function isError({ severity }: Problem): boolean {
	return severity === 'error';
}
