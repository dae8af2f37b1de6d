import type { FeatureCollection, LineString } from 'geojson';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Atlas } from './atlas/atlas';
import type { RouteLegProperties } from './atlas/features';
import type { LngLat } from './shared/coordinates';
import { mapNames } from './basemap/names';
import { readPlaces, type MapPlace } from './basemap/place';
import type { Sides } from './basemap/true-sides';
import type { Ground } from './static-map/ground';
import { drawnPlaces, type DrawnPlace } from './static-map/sides';
import { linesOf, type Group } from './export/catalogue';
import { PACKAGE_FILE } from './export/datapackage';
import type { Licence } from './export/licences';

export type { Atlas, AtlasLeg } from './atlas/atlas';
export type { NodeProperties, RouteLegProperties, SiteProperties } from './atlas/features';
export type { MapName } from './basemap/names';
export type { MapPlace } from './basemap/place';
export type { DrawnPlace } from './static-map/sides';
export type { Ground, GroundPart, MadeGround, Outline } from './static-map/ground';
export type { CodeItem } from './export/items';
export type { Network, NetworkEdge, NetworkNode } from './atlas/network';
export { rankOf } from './export/catalogue';
export { element } from './export/xml';
export { escapeXml } from './shared/xml';
export type { Claim, Leg, Node } from './read/schema';
export type { Note, Position } from './read/schema-fields';

/** The built atlas of the project in the working directory; `npm run data` makes it. Read again when it changes. */
export const readAtlas = reader(dataPath('atlas.json'), (text) => JSON.parse(text) as Atlas);

/** Line of each leg by its id, in the direction of one of the routes that run on it. */
export const readLegLines = reader(dataPath('routes.geojson'), (text): ReadonlyMap<string, LngLat[]> => {
	const { features } = JSON.parse(text) as FeatureCollection<LineString, RouteLegProperties>;
	return new Map(
		features.map(({ properties, geometry }) => [properties.leg_id, geometry.coordinates as LngLat[]])
	);
});

const drawingDirectory = join(process.cwd(), 'node_modules', '.cache', 'landsea-drawing');
/** What the drawings show below the corridor. */
export const readGround = reader(join(drawingDirectory, 'ground.json'), (text) => JSON.parse(text) as Ground);

const placesFile = join(process.cwd(), 'geo', 'records', 'places.yaml');
/** Names that the map shows by itself. */
export const readMapPlaces = reader(placesFile, (): MapPlace[] => readPlaces(pathToFileURL(placesFile)));

const readSides = reader(join(drawingDirectory, 'sides.json'), (text) => JSON.parse(text) as Sides);
/** The same and the nodes that none of them names, with the sides on which their names are true. */
export const readDrawnPlaces = (): DrawnPlace[] =>
	drawnPlaces(mapNames(readMapPlaces(), readAtlas().nodes), readSides());

/** One file of the data package, as the page with the downloads lists it. */
export type DataFile = {
	path: string;
	title: string;
	title_zh: string;
	description: string;
	description_zh: string;
	group: Group;
	bytes: number;
	/** records in the file, null where that means nothing */
	count: number | null;
	licenses: Licence[];
	mediatype: string;
};
export type DataPackage = {
	title: string;
	title_zh: string;
	description: string;
	description_zh: string;
	version: string;
	data_version: string;
	created?: string;
	licenses: Licence[];
	resources: DataFile[];
};

/** Every file under `/data/`, the data package itself among them. */
export const readDataPackage = reader(dataPath(PACKAGE_FILE), (text): DataPackage => {
	const found = JSON.parse(text) as DataPackage;
	const { title, description, group } = linesOf(PACKAGE_FILE);
	const itself: DataFile = {
		path: PACKAGE_FILE,
		title: title.en,
		title_zh: title.zh,
		description: description.en,
		description_zh: description.zh,
		group,
		bytes: Buffer.byteLength(text),
		count: null,
		licenses: found.licenses,
		mediatype: 'application/json'
	};
	return { ...found, resources: [...found.resources, itself] };
});

/** Reads a file once, and again when it has changed. The build wrote it from checked records: it is not checked again. */
function reader<T>(path: string, parse: (text: string) => T): () => T {
	let known: { value: T; modified: number } | null = null;
	return () => {
		const modified = statSync(path).mtimeMs;
		if (known?.modified !== modified) known = { value: parse(readFileSync(path, 'utf8')), modified };
		return known.value;
	};
}

function dataPath(name: string): string {
	return join(process.cwd(), 'static', 'data', name);
}
