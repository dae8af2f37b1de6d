/** Units to the width of a tile of the basemap. */
export const EXTENT = 4096;

/** Units beyond the edge of a tile in which lines and areas hide their cut edges. */
export const LINE_BUFFER = 64;

/** The deepest zoom of the tiles of the basemap, in the region of the atlas. */
export const LAST_ZOOM = 8;
