import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFiles } from './export/files';
import { NO_HOST, type Host } from './host';
import { inspect, isError } from './inspect';
import type { Problem } from './problem';
import type { Records } from './schema';

export type Published = { records: Records; problems: Problem[]; isWritten: boolean };

/**
 * Reads and checks a directory of records, draws their lines and writes `data` below `target`.
 * Where any problem is an error nothing is written.
 */
export function publish(directory: string, target: string, version: string, host: Host = NO_HOST): Published {
	const { records, drawn, problems } = inspect(directory);
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
