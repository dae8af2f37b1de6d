import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from './atlas';

export type { Atlas, AtlasLeg, Bbox, LngLat } from './atlas';
export type { Network, NetworkEdge, NetworkNode } from './network/network';
export type { Claim, Leg, Node, Note, Position } from './schema';

let known: { atlas: Atlas; modified: number } | null = null;

/** The built atlas of the project in the working directory; `npm run data` makes it. Read again when it changes. */
export function readAtlas(): Atlas {
	const modified = statSync(dataPath('atlas.json')).mtimeMs;
	if (known?.modified !== modified) known = { atlas: readData('atlas.json') as Atlas, modified };
	return known.atlas;
}

/** One file of the data package, as the page with the downloads lists it. */
export type DataFile = { path: string; format: string; bytes: number; licenses: { name: string }[] };

/** Every file under `/data/`, with its size and licence. */
export function readDataFiles(): DataFile[] {
	return (readData('datapackage.json') as { resources: DataFile[] }).resources;
}

/** The build wrote the file from checked records, so it is not parsed again. */
function readData(name: string): unknown {
	return JSON.parse(readFileSync(dataPath(name), 'utf8'));
}

function dataPath(name: string): string {
	return join(process.cwd(), 'static', 'data', name);
}
