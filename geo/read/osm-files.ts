import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { atlasConfig } from '../atlas.config';
import type { LngLat } from '../shared/coordinates';
import { entriesOf, readText } from './plain-file';
import { fault, type Problem, shown } from './problem';
import { REASONS } from '../draw/trace-file';
import { degrees } from './schema-fields';
import type { Leg, Node, Records } from './schema';

/** A station is one point for tracks and yards of about this reach. */
const REACH_M = 1500;

/**
 * Nodes and via points at the stations that they name. The records keep a point of their own, under their own
 * licence; a station that there is not leaves it as it is, which a rule tells.
 */
export function joinStations(records: Records, stations: Stations): Records {
	return {
		...records,
		nodes: records.nodes.map((node) => atStation(node, stations)),
		legs: records.legs.map((leg) => ({
			...leg,
			via: leg.via.map((via) => viaAtStation(via, stations))
		}))
	};
}

function viaAtStation(via: Leg['via'][number], stations: Stations): Leg['via'][number] {
	const lngLat = stations.get(via.station ?? '');
	return lngLat ? { ...via, lngLat, basis: 'openstreetmap' } : via;
}

function atStation(node: Node, stations: Stations): Node {
	const lngLat = stations.get(node.station ?? '');
	if (!lngLat) return node;
	const { basis, basis_zh, credit } = atlasConfig.stations;
	return {
		...node,
		position: {
			lngLat,
			accuracy: 'campus',
			accuracy_m: REACH_M,
			basis,
			basis_zh,
			verified: true,
			placeholder: false,
			licence: 'ODbL-1.0',
			credit
		}
	};
}

export type Stations = ReadonlyMap<string, LngLat>;

/** What lies in `osm` beside a directory of records; null for what is not there or cannot be read. */
export type OsmFiles = {
	/** names of the traces, without their ending */
	traces: ReadonlySet<string> | null;
	stations: Stations | null;
	problems: Problem[];
};

/** The file of points in geo/osm; every other GeoJSON file there is a trace. */
const STATIONS = 'stations.geojson';
const ENDING = '.geojson';
const MOST_BYTES = 16e6;

/** @param most degrees of longitude on either side */
const position = (most: number) =>
	v.pipe(
		v.array(v.number()),
		v.minLength(2),
		v.check(([lng, lat]) => v.is(degrees(most), lng) && v.is(degrees(90), lat))
	);
const collection = <T extends v.GenericSchema, P extends v.GenericSchema>(geometry: T, properties: P) =>
	v.object({
		type: v.literal('FeatureCollection'),
		features: v.array(v.object({ id: v.optional(v.string()), properties, geometry }))
	});
/** What a trace explains of itself; the rest is for readers. */
const explained = v.nullish(
	v.object({
		straight_runs: v.optional(
			v.array(v.strictObject({ from: position(360), to: position(360), why: v.picklist(REASONS) }))
		),
		reversals: v.optional(v.array(position(360)))
	})
);
const points = collection(
	v.object({ type: v.literal('Point'), coordinates: position(180) }),
	v.optional(v.unknown())
);
// a line over ±180° goes on beyond it
const lines = collection(
	v.object({ type: v.literal('LineString'), coordinates: v.pipe(v.array(position(360)), v.minLength(2)) }),
	explained
);

/** Reads the folder `osm` beside a directory of records. Nothing but regular files is opened, and no link followed. */
export function readOsm(directory: string): OsmFiles {
	const folder = join(directory, '..', 'osm');
	const found = lstatSync(folder, { throwIfNoEntry: false });
	if (!found) return { traces: null, stations: null, problems: [] };
	const entries = folderFault(found) ?? entriesOf(folder);
	if (typeof entries === 'string') {
		return { traces: null, stations: null, problems: [fault({ file: folder, line: 1 }, 'osm', entries)] };
	}
	const traces = new Set<string>();
	const problems: Problem[] = [];
	let stations: Stations | null = new Map();
	for (const entry of entries) {
		const { name } = entry;
		const file = join(folder, name);
		const tell = (message: string, line = 1) => problems.push(fault({ file, line }, 'osm', message));
		if (entry.kind === 'other') tell(entry.fault);
		if (!name.endsWith(ENDING)) continue;
		if (entry.kind === 'folder') tell('found a folder with the name of a file, wanted a regular file');
		if (name !== STATIONS) traces.add(name.slice(0, -ENDING.length));
		const value = entry.kind === 'file' ? readJson(file, tell) : undefined;
		if (name === STATIONS) stations = value === undefined ? null : stationsOf(value, tell);
		else if (value !== undefined) checkTrace(value, tell);
	}
	return { traces, stations, problems };
}

/** Nobody named this folder, so that no link is followed to it. */
function folderFault(found: Stats): string | null {
	if (found.isSymbolicLink()) {
		return 'found a symbolic link, wanted a folder of traces: nothing outside of it is read';
	}
	return found.isDirectory() ? null : 'found something that is no folder, wanted a folder of traces';
}

/** What is wrong with one file of a trace, wherever it lies. */
export function traceProblems(file: string): Problem[] {
	const problems: Problem[] = [];
	const tell: Tell = (message, line = 1) => problems.push(fault({ file, line }, 'osm', message));
	const value = readJson(file, tell);
	if (value !== undefined) checkTrace(value, tell);
	return problems;
}

type Tell = (message: string, line?: number) => void;

function readJson(file: string, tell: Tell): unknown {
	const text = readText(file, MOST_BYTES);
	if (typeof text !== 'string') {
		tell(text.fault, text.line);
		return undefined;
	}
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		const line = lineOf(String(error), text);
		tell(`found text that is no JSON${line ? '' : ' somewhere in it'}, wanted GeoJSON`, line);
		return undefined;
	}
}

/** The line that a message of Node tells of; of a word that is no JSON it gives no position. */
function lineOf(message: string, text: string): number | undefined {
	const offset = message.includes('end of JSON input') ? text.length : /position (\d+)/.exec(message)?.[1];
	return offset === undefined ? undefined : text.slice(0, Number(offset)).split('\n').length;
}

function stationsOf(value: unknown, tell: Tell): Stations | null {
	const result = v.safeParse(points, value);
	if (!result.success) {
		tell(`found ${whatIs(result.issues[0])}, wanted points with an id, in degrees`);
		return null;
	}
	const stations = new Map<string, LngLat>();
	for (const { id, geometry } of result.output.features) {
		if (id === undefined) tell('found a point without an id, wanted one for each');
		else if (stations.has(id)) tell(`found the id ${shown(id)} again, wanted it once`);
		else stations.set(id, geometry.coordinates as LngLat);
	}
	return stations;
}

function checkTrace(value: unknown, tell: Tell): void {
	const result = v.safeParse(lines, value);
	if (!result.success) tell(`found ${whatIs(result.issues[0])}, wanted one LineString in degrees`);
	else if (result.output.features.length !== 1) {
		tell(`found ${result.output.features.length} lines, wanted one LineString`);
	}
}

function whatIs({ path, input }: v.BaseIssue<unknown>): string {
	const where = (path ?? []).map(({ key }) => String(key)).join('.');
	return where === '' ? shown(input) : `${shown(input)} at ${where}`;
}
