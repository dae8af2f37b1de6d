const EQUATOR_M = 40_075_016.686;
/** Pixels round the world at zoom 0. */
const WORLD_PX = 512;

/** A round distance and how long it is on the map, at a latitude of a Mercator map. */
export function scaleBar(zoom: number, lat: number, longestPx: number): { metres: number; px: number } {
	const metresPerPx = (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
	const longest = longestPx * metresPerPx;
	const power = 10 ** Math.floor(Math.log10(longest));
	const metres = power * ([5, 2].find((step) => step * power <= longest) ?? 1);
	return { metres, px: Math.round(metres / metresPerPx) };
}
