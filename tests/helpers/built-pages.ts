import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDirectory } from './atlas';

/** Every file of the built site, by its path below the base path. */
export function builtFiles(): string[] {
	const names = readdirSync(buildDirectory, { recursive: true, encoding: 'utf8' });
	return names.map((name) => name.replaceAll('\\', '/'));
}

/** The text of every built page, by the path of its file. */
export function builtPages(): Map<string, string> {
	const names = builtFiles().filter((name) => name.endsWith('.html'));
	return new Map(names.map((name) => [name, readFileSync(join(buildDirectory, name), 'utf8')]));
}
