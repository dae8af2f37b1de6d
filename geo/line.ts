import { Resvg } from '@resvg/resvg-js';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LONGEST_DIFFERENCE, publishedLengths } from './atlas/published-length';
import { vertexProblems } from './atlas/traces';
import { checkAll } from './check/run';
import { drawLegs } from './draw/draw';
import { lengthKm, nearestOnLine } from './draw/length';
import { linePicture } from './draw/line-picture';
import { JOIN_KM, traced } from './draw/trace';
import { traceOf } from './draw/trace-file';
import { traceProblems } from './read/osm-files';
import { fault, formatProblem, type Problem } from './read/problem';
import type { Leg, Records } from './read/schema';
import { escapeXml } from './shared/xml';

/** Takes a line into the atlas: `npm run line -- <file.geojson> <leg id>`; another directory of records may follow. */
const [source, id, directory = relative('', fileURLToPath(new URL('records', import.meta.url)))] =
	process.argv.slice(2);
const PICTURES = fileURLToPath(new URL('../node_modules/.cache/landsea-line', import.meta.url));

if (source === undefined || id === undefined || !existsSync(source)) {
	refuse([`found ${source ?? 'no file'}, wanted a GeoJSON file and the id of a leg`]);
} else {
	const { records } = checkAll(directory);
	const leg = records.legs.find((candidate) => candidate.id === id);
	if (leg) take(source, leg, records);
	else refuse([`found ${id}, wanted the id of a leg: a file in ${join(directory, 'legs')}`]);
}

function take(file: string, leg: Leg, records: Records): void {
	const shape = traceProblems(file);
	if (shape.length > 0) return refuse(shape.map(formatProblem));
	const { line } = traceOf(readFileSync(file, 'utf8'), file);
	const ends = records.nodes.filter(({ id }) => id === leg.from || id === leg.to);
	const problems = [...vertexProblems(file, leg, records.nodes), ...missed(file, leg, records)];
	const [from, to] = [leg.from, leg.to].map((end) => ends.find(({ id }) => id === end)?.position.lngLat);
	const before = drawLegs({ ...records, legs: [leg] }, join(directory, '../osm')).get(leg.id);
	if (!from || !to || !before)
		return refuse([`found ${leg.id} without a line, wanted one that npm run check passes`]);
	const after = traced(line, from, to, Infinity);
	const km = lengthKm(after);
	problems.push(...lengthProblem(file, leg, records, km));
	const picture = linePicture(
		before.line,
		after,
		ends.map(({ name, position }) => ({ name: escapeXml(name), lngLat: position.lngLat }))
	);
	mkdirSync(PICTURES, { recursive: true });
	writeFileSync(join(PICTURES, `${leg.id}.svg`), picture);
	writeFileSync(join(PICTURES, `${leg.id}.png`), new Resvg(picture).render().asPng());
	console.log(`${leg.id}: ${before.lengthKm.toFixed(1)} km before, ${km.toFixed(1)} km after`);
	console.log(`before and after: ${relative('', join(PICTURES, `${leg.id}.png`))}`);
	if (problems.length > 0) return refuse(problems.map(formatProblem));
	keep(file, leg);
}

/** Nodes that the line does not pass, with the place on it that is nearest. */
function missed(file: string, leg: Leg, { nodes }: Records): Problem[] {
	const { line } = traceOf(readFileSync(file, 'utf8'), file);
	return nodes.flatMap(({ id: node, position: { lngLat } }) => {
		if (node !== leg.from && node !== leg.to) return [];
		const foot = nearestOnLine(line, lngLat);
		if (foot.distanceKm <= JOIN_KM) return [];
		const place = foot.lngLat.map((degrees) => degrees.toFixed(5)).join(', ');
		const found = `${node} ${foot.distanceKm.toFixed(2)} km from the line, which is nearest at ${place}`;
		const wanted = `at most ${JOIN_KM} km: a point of geo/osm/stations.geojson there that the node names`;
		return [fault({ file, line: 1 }, 'trace', `found ${found}, wanted ${wanted}`)];
	});
}

function lengthProblem(file: string, { id }: Leg, records: Records, km: number): Problem[] {
	const published = publishedLengths(records).get(id);
	if (published === undefined) return [];
	console.log(`published: ${published} km, ${((100 * km) / published).toFixed(1)} % of it drawn`);
	if (Math.abs(km / published - 1) <= LONGEST_DIFFERENCE.traced) return [];
	const wanted = `at most ${100 * LONGEST_DIFFERENCE.traced} % off, or a length_note with the claim`;
	return [fault({ file, line: 1 }, 'drawn-length', `found ${km.toFixed(1)} km, wanted ${wanted}`)];
}

/** Puts the file into `osm` and names it in the record of the leg. */
function keep(file: string, leg: Leg): void {
	const name = leg.trace ?? leg.id.replace(new RegExp(`-${leg.mode}$`), '');
	const target = join(directory, '../osm', `${name}.geojson`);
	if (resolve(file) !== resolve(target)) copyFileSync(file, target);
	const record = join(directory, 'legs', `${leg.id}.yaml`);
	const text = readFileSync(record, 'utf8');
	const named = /^trace: /m.test(text) ? text : withTrace(text, name);
	writeFileSync(record, named.replace(/^alignment: .*$/m, 'alignment: traced'));
	console.log(
		`${relative('', target)} is the line of ${basename(record)}; add its source, then npm run check`
	);
}

/** A record with its trace in the order of the schema: after the towns on the way, before notes and sources. */
function withTrace(text: string, name: string): string {
	const rest = /^(river|notes|sources):/m.exec(text)?.index ?? text.length;
	return `${text.slice(0, rest)}trace: ${name}\n${text.slice(rest)}`;
}

function refuse(lines: string[]): void {
	console.error(lines.join('\n'));
	process.exitCode = 1;
}
