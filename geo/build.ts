import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basemapFiles } from './basemap/first';
import { checkAll } from './check/run';
import { dataFiles } from './export/files';
import { drawLegs } from './geometry/draw';
import { checkLines } from './geometry/joins';
import { formatProblem, sortProblems, type Problem } from './problem';
import type { Records } from './schema';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads and checks the records of the repository, draws their lines and writes static/data and static/basemap.
 * Where any problem is an error nothing is written.
 */
function build(): { records: Records; problems: Problem[]; isWritten: boolean } {
	const directory = relative('', join(ROOT, 'geo', 'records'));
	const { records, problems } = checkAll(directory);
	if (problems.some(isError)) return { records, problems, isWritten: false };
	const drawn = drawLegs(records);
	const all = sortProblems([...problems, ...checkLines(records, drawn, directory)]);
	if (all.some(isError)) return { records, problems: all, isWritten: false };
	swapIn(join(ROOT, 'static', 'data'), dataFiles(records, drawn, version()));
	swapIn(join(ROOT, 'static', 'basemap'), basemapFiles());
	return { records, problems: all, isWritten: true };
}

function isError({ severity }: Problem): boolean {
	return severity === 'error';
}

function version(): string {
	return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Writes files beside a directory and then puts them in its place, so that no reader sees a half-written one. */
function swapIn(directory: string, files: ReadonlyMap<string, string>): void {
	const fresh = `${directory}.new`;
	rmSync(fresh, { recursive: true, force: true });
	for (const [path, text] of files) {
		mkdirSync(dirname(join(fresh, path)), { recursive: true });
		writeFileSync(join(fresh, path), text);
	}
	rmSync(directory, { recursive: true, force: true });
	renameSync(fresh, directory);
}

const start = performance.now();
const { records, problems, isWritten } = build();
for (const problem of problems.filter(isError)) console.error(formatProblem(problem));
const errors = problems.filter(isError).length;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const counts = `${records.sites.length} sites, ${records.routes.length} routes, ${records.claims.length} claims`;
const warnings = `${problems.length - errors} warnings (npm run check shows them)`;
if (isWritten) console.log(`static/data and static/basemap written: ${counts}, ${warnings}, ${seconds} s`);
else {
	console.error(`${errors} errors, nothing written`);
	process.exitCode = 1;
}
