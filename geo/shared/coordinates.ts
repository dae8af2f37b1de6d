/** [longitude, latitude] in degrees, WGS 84. */
export type LngLat = [number, number];
/** [west, south, east, north] in degrees. */
export type Bbox = [number, number, number, number];

/** Five decimals, about a metre: what every line of the atlas is stored with. */
export function roundLngLat([lng, lat]: LngLat): LngLat {
	return [round5(lng), round5(lat)];
}

/** Adding zero turns a negative zero into zero, so that files do not differ by a sign. */
function round5(degrees: number): number {
	return Math.round(degrees * 1e5) / 1e5 + 0;
}

/** Longitude in [-180, 180). */
export function wrapLongitude(lng: number): number {
	return lng >= -180 && lng < 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** Continuous longitudes: no step of more than 180°, so that a line across the antimeridian is one line. */
export function unwrapLongitudes(line: LngLat[]): LngLat[] {
	const unwrapped: LngLat[] = [];
	for (const [lng, lat] of line) {
		const before = unwrapped.at(-1)?.[0] ?? lng;
		unwrapped.push([lng + 360 * Math.round((before - lng) / 360), lat]);
	}
	return unwrapped;
}

/** Smallest box of a line with continuous longitudes; east may exceed 180. */
export function lineBbox(line: LngLat[]): Bbox {
	const lngs = line.map(([lng]) => lng);
	const lats = line.map(([, lat]) => lat);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Without vertices that repeat the one before, which rounding can make. */
export function withoutRepeats(line: LngLat[]): LngLat[] {
	return line.filter(([lng, lat], index) => {
		const before = line[index - 1];
		return !before || before[0] !== lng || before[1] !== lat;
	});
}
