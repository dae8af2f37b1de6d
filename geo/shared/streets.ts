import type { PMTiles } from 'pmtiles';
import type { Bbox } from './coordinates';

/** The source of streets on the map, and what the ids of their layers begin with. */
export const STREETS = 'streets';
/** Streets are drawn from this zoom on, where the tiles of the atlas end. */
export const STREETS_FROM = 8;
/** Less deep than this, they would show nothing that the ground does not. */
const LEAST_DEPTH = 10;

/** Layers without which no ground can be drawn from an archive in the basemap schema of Protomaps. */
const NEEDED_LAYERS = ['earth', 'water', 'roads'];
/** The version of that schema: its features tell what they are by `kind`, those of older ones by `pmap:kind`. */
const SCHEMA = { version: '4', kind: 'kind' };

/** Numbers of PMTiles, version 3, for what is in its tiles and how they are packed: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const VECTOR_TILES = 1;
const PICTURES: readonly number[] = [2, 3, 4, 5];
/** Not told, not at all, or by gzip: browsers unpack nothing else. */
const UNPACKED: readonly number[] = [0, 1, 2];
/** Longer is no credit that a map has room for. */
const MOST_CREDIT = 600;

/** What is wrong with an archive of streets; each has a sentence for readers in `src/lib/words/streets.ts`. */
export type StreetsFaultKind =
	'missing' | 'file' | 'ranges' | 'cut' | 'raster' | 'packed' | 'schema' | 'zooms' | 'region' | 'credit';
export type StreetsFault = { kind: StreetsFaultKind; found: string; wanted: string };

/** What an archive says of itself. */
export type StreetsAbout = {
	bbox: Bbox;
	minZoom: number;
	maxZoom: number;
	/** plain text, without markup */
	credit: string;
};

type TileLayer = { id: string; fields: object | null };
type Metadata = { attribution: unknown; version: unknown; layers: TileLayer[] };

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
	const { tileType, tileCompression }: { tileType: number; tileCompression: number } = header;
	const end = header.tileDataOffset + (header.tileDataLength ?? 0);
	if (bytes !== undefined && bytes < end)
		return { kind: 'cut', found: `${bytes} bytes`, wanted: `the ${end} bytes that its header tells` };
	if (tileType !== VECTOR_TILES) {
		const kind = PICTURES.includes(tileType) ? 'raster' : 'schema';
		return { kind, found: `tiles of type ${tileType}`, wanted: 'vector tiles, type 1' };
	}
	if (!UNPACKED.includes(tileCompression))
		return {
			kind: 'packed',
			found: `tiles packed by way ${tileCompression}`,
			wanted: 'gzip, way 2, or none'
		};
	const metadata = metadataOf(await archive.getMetadata());
	const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom } = header;
	const bbox: Bbox = [minLon, minLat, maxLon, maxLat];
	return (
		schemaFault(metadata) ??
		zoomFault(minZoom, maxZoom) ??
		regionFault(bbox, region) ??
		aboutOrNoCredit({ bbox, minZoom, maxZoom, credit: plainText(metadata.attribution) })
	);
}

export function isFault(read: object): read is StreetsFault {
	return 'kind' in read;
}

/** What is told beside the header, which anybody may have written. */
function metadataOf(read: unknown): Metadata {
	const {
		attribution,
		version,
		vector_layers: list
	} = (isObject(read) ? read : {}) as Record<string, unknown>;
	const layers = (Array.isArray(list) ? list : []).filter(isObject).map((layer): TileLayer => {
		const { id, fields } = layer as Record<string, unknown>;
		return { id: clean(String(id)), fields: isObject(fields) ? fields : null };
	});
	return { attribution, version, layers };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function schemaFault({ version: told, layers }: Metadata): StreetsFault | undefined {
	const wanted = `the basemap schema of Protomaps, version ${SCHEMA.version}, with ${NEEDED_LAYERS.join(', ')}`;
	const version = typeof told === 'string' ? clean(told) : null;
	if (version !== null && version.split('.')[0] !== SCHEMA.version)
		return { kind: 'schema', found: `version ${version}`, wanted };
	const roads = layers.find(({ id }) => id === 'roads');
	const isComplete = NEEDED_LAYERS.every((layer) => layers.some(({ id }) => id === layer));
	if (isComplete && (!roads?.fields || SCHEMA.kind in roads.fields)) return undefined;
	const ids = layers.map(({ id }) => id).join(', ');
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

const ENTITIES: Record<string, string> = { copy: '©', amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of an attribution, which archives write as HTML. */
function plainText(attribution: unknown): string {
	if (typeof attribution !== 'string') return '';
	const words = attribution
		.slice(0, 10 * MOST_CREDIT)
		.replace(/<\/?[a-z][^>]*>/gi, '')
		.replace(/&(?:#(\d{1,6})|(\w+));/g, (whole, code?: string, name?: string) =>
			code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? whole)
		);
	return clean(words);
}

/** One line without what cannot be seen. */
function clean(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim().slice(0, MOST_CREDIT);
}
