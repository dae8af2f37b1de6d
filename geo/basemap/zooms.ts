/** The world down to zoom 6, and the region of the atlas two zooms deeper. */
const WORLD_ZOOM = 6;
const LAST_ZOOM = 8;
const REGION = { west: 60, south: -15, east: 150, north: 57 };

export type TileAddress = { z: number; x: number; y: number };

/** Every tile of the archive, the empty ones too: a tile that is missing shows that the region ends there. */
export function* tileAddresses(): Generator<TileAddress> {
	for (let z = 0; z <= LAST_ZOOM; z += 1) {
		const side = 2 ** z;
		const [west, east] = z <= WORLD_ZOOM ? [0, side] : [tileX(REGION.west, side), tileX(REGION.east, side)];
		const [north, south] =
			z <= WORLD_ZOOM ? [0, side] : [tileY(REGION.north, side), tileY(REGION.south, side)];
		for (let y = Math.floor(north); y < Math.ceil(south); y += 1) {
			for (let x = Math.floor(west); x < Math.ceil(east); x += 1) yield { z, x, y };
		}
	}
}

/** Column of a longitude in Web Mercator, with its fraction, of `side` columns. */
export function tileX(lng: number, side: number): number {
	return ((lng + 180) / 360) * side;
}

/** Row of a latitude in Web Mercator, with its fraction, counted from the north. */
export function tileY(lat: number, side: number): number {
	const sine = Math.sin((lat * Math.PI) / 180);
	return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side;
}
