import * as v from 'valibot';
import { layoutOf, type Kind, type Layout } from './layout';
import { fault, shown, type Place, type Problem } from './problem';
import { schemaProblem } from './schema-problem';
import { parseYaml, type ParsedYaml, type Path } from './yaml';

/** A file of the records as text; `name` is relative to their directory, `file` is what problems name. */
export type RecordFile = { name: string; file: string; text: string };

/** The records of one file; `ids` also holds those that were left out because a field is wrong. */
export type ParsedFile = {
	kind: Kind | null;
	records: { record: object; path: Path }[];
	ids: string[];
	/** a list that could not be read, so that its ids are not known */
	isUnread: boolean;
	problems: Problem[];
	place(path: Path): Place;
};

/** Reads one file on its own, so that a changed file can be read again without the others. */
export function parseFile({ name, file, text }: RecordFile): ParsedFile {
	const at = layoutOf(name);
	if (typeof at === 'string') {
		return {
			kind: null,
			records: [],
			ids: [],
			isUnread: false,
			problems: [fault({ file, line: 1 }, 'file-name', at)],
			place: () => ({ file, line: 1 })
		};
	}
	const yaml = parseYaml(text);
	const place = (path: Path) => ({ file, line: yaml.lineOf(path) });
	const problems = yaml.faults.map(({ line, message }) => fault({ file, line }, 'yaml', message));
	const parsed: ParsedFile = { kind: at.kind, records: [], ids: [], isUnread: false, problems, place };
	if (yaml.value === undefined) {
		if (at.isList) parsed.isUnread = true;
		else if (at.id !== undefined) parsed.ids.push(at.id);
		return parsed;
	}
	if (at.isList) readList(parsed, yaml, at);
	else readOne(parsed, yaml.value, [], at);
	return parsed;
}

function readList(parsed: ParsedFile, yaml: ParsedYaml, at: Layout): void {
	if (yaml.value === null) return;
	if (!Array.isArray(yaml.value)) {
		parsed.problems.push(
			fault(parsed.place([]), 'schema', `found ${kindOf(yaml.value)}, wanted a list of records`)
		);
		parsed.isUnread = true;
		return;
	}
	yaml.value.forEach((item: unknown, index) => readOne(parsed, item, [index], at));
}

function readOne(parsed: ParsedFile, value: unknown, path: Path, { isList, entry, id }: Layout): void {
	const found = isList ? idOf(value) : id;
	if (found !== undefined) parsed.ids.push(found);
	const result = v.safeParse(entry, value);
	if (!result.success) {
		for (const issue of result.issues) parsed.problems.push(schemaProblem(parsed.place, path, issue));
		return;
	}
	const fromName = id === undefined ? {} : { [isList ? 'subject' : 'id']: id };
	const record = { ...fromName, ...result.output };
	parsed.records.push({ record, path });
}

function idOf(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
	return typeof value.id === 'string' ? value.id : undefined;
}

function kindOf(value: unknown): string {
	return typeof value === 'object' && value !== null ? 'a map' : shown(value);
}
