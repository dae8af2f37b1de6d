import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { target } from './import-direction.mjs';

/** Each file of a half of the code, tests aside, with the files that it imports, for values or for types. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads what the files below some folders of the project import from each other; paths are those from its top. */
export function readImports(folders: readonly string[]): ImportGraph {
	const files = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((name) => posix.join(folder, name.replaceAll('\\', '/')))
			.filter((file) => /\.(ts|js|svelte)$/.test(file) && !/\.(test|d)\.ts$/.test(file))
	);
	const known = new Set(files);
	return new Map(
		files.map((file) => {
			const { importedFiles } = ts.preProcessFile(scriptOf(readFileSync(file, 'utf8'), file), true, true);
			const targets = importedFiles.flatMap(({ fileName }) => fileOf(target(file, fileName), known) ?? []);
			return [file, [...new Set(targets)]];
		})
	);
}

/** Files that reach themselves by imports, in groups that reach each other. */
export function circles(graph: ImportGraph): string[][] {
	const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(graph, file)]));
	const groups = new Map<string, string[]>();
	for (const [file, others] of reached) {
		if (!others.has(file)) continue;
		const group = [...others].filter((other) => reached.get(other)?.has(file)).sort();
		groups.set(group.join(), group);
	}
	return [...groups.values()];
}

function reachedFrom(graph: ImportGraph, start: string): Set<string> {
	const seen = new Set<string>();
	const open = [start];
	for (let file = open.pop(); file !== undefined; file = open.pop())
		for (const next of graph.get(file) ?? []) {
			if (seen.has(next)) continue;
			seen.add(next);
			open.push(next);
		}
	return seen;
}

function scriptOf(text: string, file: string): string {
	if (!file.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

function fileOf(path: string, known: ReadonlySet<string>): string | undefined {
	return ['', '.ts', '.js', '/index.ts'].map((ending) => path + ending).find((name) => known.has(name));
}
