import type { FeatureCollection, LineString } from 'geojson';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas, LngLat } from './atlas';
import type { RouteLegProperties } from './features';

export type { Atlas, AtlasLeg, AtlasRoute, Bbox, Linked, LngLat } from './atlas';
export type { NodeProperties, RouteLegProperties, SiteProperties } from './features';
export type {
	Agreement,
	City,
	Claim,
	Event,
	Hub,
	Leg,
	Measure,
	Node,
	Note,
	Organisation,
	Position,
	Relation,
	Route,
	Site,
	Source
} from './schema';

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

/** The line of every leg that a route uses, in the direction of its record; for drawings. */
export function legLines(): Map<string, LngLat[]> {
	const directions = new Map(readAtlas().legs.map(({ id, from }) => [id, from]));
	const { features } = readData('routes.geojson') as FeatureCollection<LineString, RouteLegProperties>;
	return new Map(
		features.map(({ geometry, properties }) => {
			const line = geometry.coordinates as LngLat[];
			const isForward = directions.get(properties.leg_id) === properties.from;
			return [properties.leg_id, isForward ? line : line.toReversed()];
		})
	);
}

/** The build wrote the file from checked records, so it is not parsed again. */
function readData(name: string): unknown {
	return JSON.parse(readFileSync(join(process.cwd(), 'static', 'data', name), 'utf8'));
}
