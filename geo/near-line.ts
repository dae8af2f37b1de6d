import type { LngLat } from './atlas';
import { nearestOnLine } from './geometry/nearest';
import type { Leg, Position, Records } from './schema';

/** How far from its line a thing lies near a leg, in kilometres. */
const NEAR_KM = 50;

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
	return things
		.flatMap(({ id, position }) =>
			position ? [{ id, km: nearestOnLine(line, position.lngLat).distanceKm }] : []
		)
		.filter(({ km }) => km <= NEAR_KM)
		.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}
