import type { LngLat } from '../shared/coordinates';
import { lineBbox } from '../shared/coordinates';
import { NEAR_KM } from '../shared/near';
import { nearestOnLine } from '../draw/nearest';
import type { Leg, Position, Records } from '../read/schema';

/** More than that in degrees of latitude, everywhere. */
const AROUND_DEGREES = 1;

/** Ids of the sites and nodes near the line of a leg, the nearest first; its own ends are left out. */
export function nearLine(
	{ sites, nodes }: Pick<Records, 'sites' | 'nodes'>,
	{ from, to }: Pick<Leg, 'from' | 'to'>,
	line: LngLat[]
): { sites: string[]; nodes: string[] } {
	const others = nodes.filter(({ id }) => id !== from && id !== to);
	return { sites: nearest(sites, line), nodes: nearest(others, line) };
}

function nearest(things: readonly { id: string; position: Position | null }[], line: LngLat[]): string[] {
	const isAround = boxAround(line);
	return things
		.flatMap(({ id, position }) =>
			position && isAround(position.lngLat)
				? [{ id, km: nearestOnLine(line, position.lngLat).distanceKm }]
				: []
		)
		.filter(({ km }) => km <= NEAR_KM)
		.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

/** Whether a point is worth measuring: a line has hundreds of segments, and most points lie far from all of them. */
function boxAround(line: LngLat[]): (lngLat: LngLat) => boolean {
	const [west, south, east, north] = lineBbox(line);
	return ([lng, lat]) => {
		const reach = AROUND_DEGREES / Math.cos((lat * Math.PI) / 180);
		return (
			lng > west - reach && lng < east + reach && lat > south - AROUND_DEGREES && lat < north + AROUND_DEGREES
		);
	};
}
