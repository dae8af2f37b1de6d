import { type TileAddress, tileX, tileY } from '../../geo/basemap/cut-tiles';

type Bbox = readonly [west: number, south: number, east: number, north: number];
/** Window in pixels; `left` is covered by the panel. */
export type View = { width: number; height: number; left: number };

/** Pixels to the side of a tile on the map at whole zooms. */
const TILE_PIXELS = 512;

/** Tiles that the map asks for when a bbox is fitted into the free part of the window. */
export function firstView(bbox: Bbox, { width, height, left }: View): { zoom: number; tiles: TileAddress[] } {
	const [west, south, east, north] = bbox;
	const worldPixels = Math.min(
		(width - left) / (tileX(east, 1) - tileX(west, 1)),
		height / (tileY(south, 1) - tileY(north, 1))
	);
	const zoom = Math.log2(worldPixels / TILE_PIXELS);
	const z = Math.floor(zoom);
	const side = 2 ** z;
	const centre = [(tileX(west, 1) + tileX(east, 1)) / 2, (tileY(north, 1) + tileY(south, 1)) / 2] as const;
	// pixels of the window, the middle of its free part lies on the centre
	const column = (pixel: number) =>
		Math.floor((centre[0] + (pixel - (left + width) / 2) / worldPixels) * side);
	const row = (pixel: number) => Math.floor((centre[1] + (pixel - height / 2) / worldPixels) * side);
	const tiles: TileAddress[] = [];
	for (let y = Math.max(0, row(0)); y <= Math.min(side - 1, row(height)); y += 1) {
		for (let x = column(0); x <= column(width); x += 1) tiles.push({ z, x: (x + side) % side, y });
	}
	return { zoom, tiles };
}
