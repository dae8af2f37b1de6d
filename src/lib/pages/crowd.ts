import { zoomApart } from '../../../geo/shared/apart';
import type { LngLat } from '../../../geo/shared/coordinates';
import type { Way } from './selection';

/** Farther out than this no page opens. */
const FIRST_ZOOM = 2;
/** Pixels between two markers if there is to be room for a name between them. */
const ROOM_FOR_NAME = { beside: 40, above: 18 };
/** Nearer than so many pixels two markers are one to the eye. */
const ONE_SPOT = { beside: 1.5, above: 1.5 };

/**
 * The nodes that make way where a way is selected, by the zoom from which they no longer have to: those beside it that leave
 * the ones on it no room for their names, and of those on it that stand on one spot, like a port and its station, all but
 * the last.
 */
export function crowdOf(
	way: readonly string[],
	nodes: Iterable<{ id: string; lngLat: LngLat }>
): Way['crowd'] {
	const all = [...nodes];
	const on = way.flatMap((id) => all.find((node) => node.id === id) ?? []);
	const crowd = all.map(({ id, lngLat }): [string, number] => {
		const at = way.indexOf(id);
		const staying = at < 0 ? on : on.slice(at + 1);
		const room = at < 0 ? ROOM_FOR_NAME : ONE_SPOT;
		return [id, Math.max(0, ...staying.map((node) => zoomApart(node.lngLat, lngLat, room)))];
	});
	return Object.fromEntries(crowd.filter(([, zoom]) => zoom > FIRST_ZOOM));
}

/** The same for several ways at once: none takes a node of another away, and a node waits until all leave it room. */
export function crowdOfAll(ways: readonly Pick<Way, 'nodes' | 'crowd'>[]): Way['crowd'] {
	const crowd: Way['crowd'] = {};
	for (const way of ways) {
		const others = ways.filter((other) => other !== way).flatMap(({ nodes }) => nodes);
		for (const [id, zoom] of Object.entries(way.crowd))
			if (!others.includes(id)) crowd[id] = Math.max(crowd[id] ?? 0, zoom);
	}
	return crowd;
}
