/** A size in px by zoom. */
export type ZoomStops = readonly (readonly [zoom: number, px: number])[];

/** The size at one zoom, linear between the stops and level beyond them. */
export function sizeAt(stops: ZoomStops, zoom: number): number {
	const above = stops.findIndex(([at]) => at >= zoom);
	const [upper, lower] = [stops[above] ?? stops.at(-1), stops[above - 1]];
	if (!upper) throw new Error('sizes by zoom: found no stop, wanted at least one');
	if (!lower || above < 0) return upper[1];
	return lower[1] + ((upper[1] - lower[1]) * (zoom - lower[0])) / (upper[0] - lower[0]);
}
