import { parse, parseDocument } from 'yaml';
import { checkRecords } from '../../geo/check/run';
import { readOsm } from '../../geo/read/osm-files';
import { parseFile, type RecordFile } from '../../geo/read/parse-file';
import { formatProblem } from '../../geo/read/problem';
import { joinFiles, readFiles } from '../../geo/read/read';

type Path = (string | number)[];

/** What a hand that slips makes of a field; taking it away is the first. Ids keep to a form that no id has. */
const DAMAGES: Record<string, unknown> = {
	'taken away': undefined,
	null: null,
	'no number': NaN,
	'a map': {},
	'a list': [],
	'a formula': '=1+1',
	'an entity': 'A &#x3c;'
};

/**
 * Breaks every `step`-th field of a set of records in each way, one at a time, and gives each break that is told in
 * more than one problem. An item that is taken away whole is left out: it leaves a list that is right in itself.
 */
export function damagesToldTwice(directory: string, step: number): { broken: number; toldTwice: string[] } {
	const { files } = readFiles(directory);
	const parsed = new Map(files.map((file) => [file, parseFile(file)]));
	const osm = readOsm(directory);
	const toldTwice: string[] = [];
	let count = 0;
	let broken = 0;
	for (const file of files) {
		for (const path of pathsOf(parse(file.text))) {
			for (const [name, value] of Object.entries(DAMAGES)) {
				if (count++ % step > 0 || (value === undefined && typeof path.at(-1) === 'number')) continue;
				const damaged = parseFile({ ...file, text: withDamage(file, path, value) });
				const all = [...parsed].map(([other, known]) => (other === file ? damaged : known));
				const told = checkRecords(joinFiles(all), osm);
				broken += 1;
				if (told.length > 1) {
					toldTwice.push(`${file.name} ${path.join('.')} ${name}: ${told.map(formatProblem).join(' | ')}`);
				}
			}
		}
	}
	return { broken, toldTwice };
}

function withDamage({ text }: RecordFile, path: Path, value: unknown): string {
	const document = parseDocument(text);
	if (value === undefined) document.deleteIn(path);
	else document.setIn(path, document.createNode(value));
	return document.toString({ lineWidth: 0 });
}

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
	if (path.length > 0) yield path;
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* pathsOf(item, [...path, index]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) yield* pathsOf(item, [...path, key]);
	}
}
