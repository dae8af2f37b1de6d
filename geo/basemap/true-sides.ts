import type { MultiPolygon, Polygon } from 'geojson';
import { atlasConfig } from '../atlas.config';
import { isOnLand, landOf, readLand, type Land } from '../draw/land';
import { readCompressed } from '../read/natural-earth';
import { CITY_NAMES, NAME_REACH, NAME_WIDTH, NODE_NAMES, OTHER_SCRIPT } from '../shared/city-names';
import type { LngLat } from '../shared/coordinates';
import { fromMercator, toMercator } from '../shared/mercator';
import { TILE_PX } from '../shared/tile-units';

/** Of a place of the basemap what decides on which side its name may stand. */
type City = {
	name: string;
	name_zh: string;
	kind?: string;
	rank: 0 | 1 | 2 | 3;
	lngLat: LngLat;
	side?: string | undefined;
	inside?: string | undefined;
	node?: string | undefined;
};

/** How much of a name may lie on the land of another country before it seems to be a place there. */
const FOREIGN_SHARE = 0.25;
/** Where a name begins beside its point, as shares of its width, for each letter: all must be true. */
const STARTS = { E: [0], W: [-1], N: [-0.1, -0.5, -0.9], S: [-0.1, -0.5, -0.9] } as const;
type Letter = keyof typeof STARTS;
const LETTERS = Object.keys(STARTS) as Letter[];
/** Countries with the code of that which they are part of on Chinese maps. */
export const COUNTRIES = new URL('../natural-earth/countries.geojson.gz', import.meta.url);
const COLUMNS = 8;
const ROWS = 3;
/** Width of a letter and of a Chinese character, and height of a line, as shares of the size. */
const [LATIN, HAN, LINE] = [0.54, 1, 1.2];
/** Zooms of the tiles. */
export const ZOOMS = [2, 3, 4, 5, 6, 7, 8] as const;
const ZOOMS_OF_TILE = [0, 0.5, 1];

/** The sides of each city and node by its id, one text for each zoom of the tiles. */
export type Sides = Record<string, string[]>;

export function sidesOf(places: readonly (City & { id: string; kind: string })[]): Sides {
	const cities = places.filter(({ kind }) => kind === 'city' || kind === 'node');
	return Object.fromEntries(cities.map((city) => [city.id, ZOOMS.map((zoom) => trueSides(city, zoom))]));
}

/**
 * Sides of its point on which the name of a city lies in its own country or at sea, in all zooms of a tile: letters from E, W,
 * N and S, the one that its record wants first. Empty for a node without such a side; a crossing between two countries
 * and another city, which is there to show the way, have the side that is least untrue.
 */
export function trueSides(city: City, zoom: number): string {
	const isForeign = foreignTo(city.inside ?? '');
	const shares = LETTERS.map((letter) => ({
		letter,
		share: Math.max(
			...ZOOMS_OF_TILE.flatMap((more) =>
				STARTS[letter].map((start) => shareOf(city, zoom + more, letter, start, isForeign))
			)
		)
	}));
	const least = city.node && city.inside ? 0 : Math.min(...shares.map(({ share }) => share));
	const letters = shares
		.filter(({ share }) => share <= Math.max(least, FOREIGN_SHARE))
		.map(({ letter }) => letter);
	const first = letters.find((letter) => letter === city.side?.[0]);
	return [...new Set(first ? [first, ...letters] : letters)].join('');
}

/** Share of a name at a place of its own that lies on foreign land. */
function shareOf(
	city: City,
	zoom: number,
	letter: Letter,
	start: number,
	isForeign: (lngLat: LngLat) => boolean
): number {
	const { width, height } = sizeOf(city);
	const [x, y] = toMercator(city.lngLat);
	const degreesPerPx = 360 / (TILE_PX * 2 ** zoom);
	const reach = NAME_REACH.node;
	const left = start * width + (letter === 'E' ? reach : letter === 'W' ? -reach : 0);
	const bottom = letter === 'N' ? reach : letter === 'S' ? -reach - height : -height / 2;
	let foreign = 0;
	for (let column = 0; column < COLUMNS; column += 1)
		for (let row = 0; row < ROWS; row += 1) {
			const dx = left + ((column + 0.5) / COLUMNS) * width;
			const dy = bottom + ((row + 0.5) / ROWS) * height;
			if (isForeign(fromMercator([x + dx * degreesPerPx, y + dy * degreesPerPx]))) foreign += 1;
		}
	return foreign / (COLUMNS * ROWS);
}

/** The room that a name takes in both languages, as far as it can be told without its font. */
function sizeOf({ name, name_zh, kind, rank }: City): { width: number; height: number } {
	const { size, lines } = kind === 'node' ? NODE_NAMES : CITY_NAMES[rank];
	const [latin, han] = [size * LATIN * name.length, size * HAN * name_zh.length];
	if (lines === 1)
		return { width: Math.max(latin + OTHER_SCRIPT * han, han + OTHER_SCRIPT * latin), height: LINE * size };
	const most = NAME_WIDTH * size;
	const rows = Math.ceil(latin / most) + OTHER_SCRIPT * Math.ceil(han / most);
	return { width: Math.min(most, Math.max(latin, han)), height: LINE * size * rows };
}

type Area = { a3: string; a3_cn: string; geometry: Polygon | MultiPolygon };
let areas: Area[] | undefined;
const own = new Map<string, Land>();

/** Whether a position lies on land that is not of the country with this code; regions drawn as provinces are of none. */
function foreignTo(a3: string): (lngLat: LngLat) => boolean {
	const { as_provinces } = atlasConfig.basemap;
	const isRegion = (code: string): boolean => (as_provinces as readonly string[]).includes(code);
	if (isRegion(a3)) return () => false;
	areas ??= readCompressed<Polygon | MultiPolygon>(COUNTRIES).features.map(({ properties, geometry }) => ({
		a3: String(properties?.a3),
		a3_cn: String(properties?.a3_cn),
		geometry
	}));
	const country = areas.find((area) => area.a3 === a3)?.a3_cn;
	const land =
		own.get(a3) ??
		landOf(
			areas.filter((area) => area.a3_cn === country || isRegion(area.a3_cn)).map(({ geometry }) => geometry)
		);
	own.set(a3, land);
	return (lngLat) => isOnLand(readLand(), lngLat) && !isOnLand(land, lngLat);
}
