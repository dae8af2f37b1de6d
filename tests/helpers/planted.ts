import { fileURLToPath } from 'node:url';
import { checkRecords } from '../../geo/check/run';
import type { Rule } from '../../geo/check/helpers/rule';
import { parseFile } from '../../geo/read/parse-file';
import { joinFiles, readFiles } from '../../geo/read/read';

const { files } = readFiles(fileURLToPath(new URL('../fixtures/records', import.meta.url)));

/** Stations as geo/osm has them: one of the small record set, one of nowhere near. */
const stations = new Map<string, [number, number]>([
	['qinzhou-station', [108.6, 21.7]],
	['far-away', [100, 10]]
]);

/** A replacement in one file of the small record set; the text must stand there once. */
export type Change = [file: string, from: string, to: string];

/**
 * What one rule tells of the small record set after a change, as `file:line message`: the whole set is right,
 * so that every line comes from the change.
 */
export function planted(rule: Rule, ...changes: Change[]): string[] {
	const changed = files.map((file) => ({
		...file,
		text: changes.reduce((text, change) => apply(file.name, text, change), file.text)
	}));
	for (const [name] of changes)
		if (!files.some((file) => file.name === name)) throw new Error(`planted: no file ${name}`);
	const result = joinFiles(changed.map(parseFile));
	const names = new Map(files.map(({ name, file }) => [file, name]));
	return checkRecords(result, { traces: new Set(['qinzhou-nanning']), stations, only: [rule] }).map(
		({ file, line, message, severity }) =>
			`${names.get(file)}:${line} ${severity === 'warning' ? 'warning: ' : ''}${message}`
	);
}

function apply(name: string, text: string, [file, from, to]: Change): string {
	if (name !== file) return text;
	const parts = text.split(from);
	if (parts.length !== 2)
		throw new Error(`planted: found ${parts.length - 1} times ${from} in ${file}, wanted it once`);
	return parts.join(to);
}
