/** Units to the width of a tile of the basemap. */
export const EXTENT = 4096;

/** Units beyond the edge of a tile in which lines and areas hide their cut edges. */
export const LINE_BUFFER = 64;
