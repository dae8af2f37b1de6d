import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from './atlas';

export type { Atlas, AtlasLeg, Bbox, LngLat } from './atlas';
export type { Claim, Node, Note, Position } from './schema';

/** The built atlas of the project in the working directory; `npm run data` makes it. */
export function readAtlas(): Atlas {
	return readData('atlas.json') as Atlas;
}

/** One file of the data package, as the page with the downloads lists it. */
export type DataFile = { path: string; format: string; bytes: number; licenses: { name: string }[] };

/** Every file under `/data/`, with its size and licence. */
export function readDataFiles(): DataFile[] {
	return (readData('datapackage.json') as { resources: DataFile[] }).resources;
}

/** The build wrote the file from checked records, so it is not parsed again. */
function readData(name: string): unknown {
	return JSON.parse(readFileSync(join(process.cwd(), 'static', 'data', name), 'utf8'));
}
