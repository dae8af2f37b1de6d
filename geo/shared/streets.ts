import type { PMTiles } from 'pmtiles';
import type { Bbox } from './coordinates';

/** The source of streets on the map, and what the ids of their layers begin with. */
export const STREETS = 'streets';
/** Streets are drawn from this zoom on, where the ground of the atlas ends. */
export const STREETS_FROM = 8;
/** Less deep than this, they would show nothing that the ground does not. */
const LEAST_DEPTH = 10;

/** Layers without which no ground can be drawn from an archive in the basemap schema of Protomaps. */
const NEEDED_LAYERS = ['earth', 'water', 'roads'];
/** The version of that schema: its features tell what they are by `kind`, those of older ones by `pmap:kind`. */
const SCHEMA = { version: '4', kind: 'kind' };

/** Numbers of PMTiles, version 3, for what is in its tiles: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const VECTOR_TILES = 1;

/** What is wrong with an archive of streets; each has a sentence for readers in `src/lib/words/streets.ts`. */
export type StreetsFaultKind =
	'missing' | 'file' | 'ranges' | 'cut' | 'raster' | 'schema' | 'zooms' | 'region' | 'credit';
export type StreetsFault = { kind: StreetsFaultKind; found: string; wanted: string };

/** What an archive says of itself. */
export type StreetsAbout = {
	bbox: Bbox;
	minZoom: number;
	maxZoom: number;
	/** plain text, without markup */
	credit: string;
};

type Metadata = {
	attribution?: unknown;
	version?: unknown;
	vector_layers?: { id?: unknown; fields?: Record<string, unknown> }[];
};

/**
 * Reads what an archive says of itself, and judges whether streets can be drawn from it.
 * @param region what the atlas is of
 * @param bytes how long the file is, where that is known
 * @throws as the archive does, where it cannot be read
 */
export async function readStreets(
	archive: Pick<PMTiles, 'getHeader' | 'getMetadata'>,
	region: Bbox,
	bytes?: number
): Promise<StreetsAbout | StreetsFault> {
	const header = await archive.getHeader();
	const { tileType }: { tileType: number } = header;
	const end = header.tileDataOffset + (header.tileDataLength ?? 0);
	if (bytes !== undefined && bytes < end)
		return { kind: 'cut', found: `${bytes} bytes`, wanted: `the ${end} bytes that its header tells` };
	if (tileType !== VECTOR_TILES)
		return { kind: 'raster', found: `tiles of type ${tileType}`, wanted: 'vector tiles, type 1' };
	const metadata = (await archive.getMetadata()) as Metadata | null;
	const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = header;
	const bbox: Bbox = [minLon, minLat, maxLon, maxLat];
	return (
		schemaFault(metadata) ??
		zoomFault(minZoom, maxZoom) ??
		regionFault(bbox, region) ??
		aboutOrNoCredit({ bbox, minZoom, maxZoom, credit: plainText(metadata?.attribution) })
	);
}

export function isFault(read: object): read is StreetsFault {
	return 'kind' in read;
}

function schemaFault(metadata: Metadata | null): StreetsFault | undefined {
	const layers = metadata?.vector_layers ?? [];
	const wanted = `the basemap schema of Protomaps, version ${SCHEMA.version}, with ${NEEDED_LAYERS.join(', ')}`;
	const version = typeof metadata?.version === 'string' ? metadata.version : null;
	if (version !== null && version.split('.')[0] !== SCHEMA.version)
		return { kind: 'schema', found: `version ${version}`, wanted };
	const roads = layers.find(({ id }) => id === 'roads');
	const isComplete = NEEDED_LAYERS.every((layer) => layers.some(({ id }) => id === layer));
	if (isComplete && (roads?.fields === undefined || SCHEMA.kind in roads.fields)) return undefined;
	const ids = layers.map(({ id }) => String(id)).join(', ');
	const fields = isComplete ? `, with ${Object.keys(roads?.fields ?? {}).join(', ')} of roads` : '';
	return { kind: 'schema', found: ids === '' ? 'no layers' : `the layers ${ids}${fields}`, wanted };
}

function zoomFault(minZoom: number, maxZoom: number): StreetsFault | undefined {
	if (minZoom <= STREETS_FROM && maxZoom >= LEAST_DEPTH) return undefined;
	const wanted = `${STREETS_FROM} or less to ${LEAST_DEPTH} or more`;
	return { kind: 'zooms', found: `zooms ${minZoom} to ${maxZoom}`, wanted };
}

function regionFault(bbox: Bbox, region: Bbox): StreetsFault | undefined {
	const [west, south, east, north] = bbox;
	if (west < region[2] && east > region[0] && south < region[3] && north > region[1]) return undefined;
	return {
		kind: 'region',
		found: `a box of ${bbox.join(', ')}`,
		wanted: `one that meets ${region.join(', ')}`
	};
}

function aboutOrNoCredit(about: StreetsAbout): StreetsAbout | StreetsFault {
	if (about.credit !== '') return about;
	return { kind: 'credit', found: 'no attribution', wanted: 'whom the map has to name for it' };
}

/** The words of an attribution, which archives write as HTML. */
function plainText(attribution: unknown): string {
	if (typeof attribution !== 'string') return '';
	return attribution
		.replace(/<[^>]*>/g, '')
		.replaceAll('&copy;', '©')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
}
