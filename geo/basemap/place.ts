import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { textFaults } from '../check/helpers/texts';
import { isTold, type RecordFile } from '../read/parse-file';
import { fault, formatProblem, pathOf, type Problem, schemaProblems, type Path } from '../read/problem';
import { degrees, text } from '../read/schema-fields';
import { parseYaml } from '../read/yaml';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'an id like "bay-of-bengal"'));

/** Side of the point on which the name stands best, by compass. */
const SIDES = ['E', 'W', 'NE', 'SE', 'NW', 'SW', 'N', 'S'] as const;

/** A name that the map itself shows: cities, countries, seas, rivers. Positions of cities are a centre, no address. */
export const place = v.strictObject({
	id,
	name: text,
	name_zh: text,
	kind: v.picklist(['city', 'country', 'ocean', 'sea', 'gulf', 'strait', 'river']),
	/**
	 * Cities: 0 ends of the corridor, 1 hubs, ports and cities with sites, 2 capitals, junctions and large cities,
	 * 3 other cities. Countries and waters: 0 the largest, 3 the smallest, which needs the most zoom to fit.
	 */
	rank: v.picklist([0, 1, 2, 3]),
	lngLat: v.strictTuple([degrees(180), degrees(90)]),
	side: v.optional(v.picklist(SIDES)),
	/** Natural Earth's code of the area that holds the point: a check of the position, no statement on status */
	inside: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capitals'))),
	/** node of the corridor at the same point, which has a marker of its own */
	node: v.optional(id),
	/** rivers: Natural Earth's names of the stretches that carry the name */
	lines: v.optional(v.array(text))
});
export type MapPlace = v.InferOutput<typeof place>;

export const PLACES_FILE = new URL('../records/places.yaml', import.meta.url);

/** The labels of the map; throws with every fault of the file at once. */
export function readPlaces(file = PLACES_FILE): MapPlace[] {
	const text = readFileSync(file, 'utf8');
	const faults = placeProblems({ name: 'places.yaml', file: 'places.yaml', text });
	if (faults.length > 0) throw new Error(faults.map(formatProblem).join('\n'));
	return v.parse(v.array(place), parseYaml(text).value);
}

/** What is wrong with the file of these labels. */
export function placeProblems({ file, text }: RecordFile): Problem[] {
	const yaml = parseYaml(text);
	const at = (path: Path) => ({ file, line: yaml.lineOf(path) });
	const faults = yaml.faults.map(({ line, message }) => fault({ file, line }, 'yaml', message));
	if (yaml.value === undefined) return faults;
	const { issues = [], output } = v.safeParse(v.array(place), yaml.value);
	const untold = issues.filter((issue) => !isTold(yaml.untrusted, pathOf(issue)));
	faults.push(...schemaProblems({ place: at, isBlank: yaml.isBlank }, [], untold));
	if (issues.length > 0) return faults;
	for (const [index, record] of (output as MapPlace[]).entries()) {
		for (const key of ['name', 'name_zh'] as const) {
			for (const message of textFaults(record[key], key))
				faults.push(fault(at([index, key]), 'text', message));
		}
	}
	return faults;
}
