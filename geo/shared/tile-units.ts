/** Units to the width of a tile of the basemap. */
export const EXTENT = 4096;

/** Pixels to the width of a tile, and of the whole map at zoom 0. */
export const TILE_PX = 512;

/** Units beyond the edge of a tile in which lines and areas hide their cut edges. */
export const LINE_BUFFER = 64;

/** The deepest zoom of the tiles of the basemap, in the region of the atlas. */
export const LAST_ZOOM = 8;
