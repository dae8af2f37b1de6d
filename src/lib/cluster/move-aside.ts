import type { Marker } from './marker';
import type { Group } from './city-groups';
import { PointGrid } from './point-grid';
import { distance, type Point } from './world-pixels';

/** Centres of badges are this far apart, in pixels, where there is room. */
const CLEAR_PX = 30;
const STEPS_PX = [7, 14, 21, 28];
const DIRECTIONS = 16;

/**
 * Moves badges that overlap a little aside: whoever stands for more sites keeps its place.
 * @param first groups that choose before all others
 */
export function moveAside(groups: readonly Group[], first: ReadonlySet<Group>): Marker[] {
	const markers = groups.map((group) => ({ group, marker: markerOf(group) }));
	const truth = new PointGrid<Group>(CLEAR_PX);
	for (const group of groups) truth.add(group.point, group);
	const taken = new PointGrid<null>(CLEAR_PX);
	const crowded: { group: Group; marker: Marker; neighbours: Point[] }[] = [];
	for (const { group, marker } of markers) {
		const neighbours = truth.near(group.point, CLEAR_PX).filter(({ thing }) => thing !== group);
		if (neighbours.length === 0) taken.add(group.point, null);
		else crowded.push({ group, marker, neighbours: neighbours.map(({ point }) => point) });
	}
	crowded.sort(
		(a, b) =>
			Number(first.has(b.group)) - Number(first.has(a.group)) ||
			b.marker.sites.length - a.marker.sites.length ||
			(a.marker.id < b.marker.id ? -1 : 1)
	);
	for (const { group, marker, neighbours } of crowded) {
		marker.offset = freeOffset(group.point, neighbours, taken);
		taken.add(moved(group.point, marker.offset), null);
	}
	return markers.map(({ marker }) => marker).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The badge of a group in its true place. */
export function markerOf({ parents, lngLat }: Group): Marker {
	const [parent] = parents;
	const sites = parents.flatMap((part) => part.sites);
	if (parents.length > 1 || !parent) {
		sites.sort();
		return { id: `cluster-${sites[0] ?? ''}`, kind: 'cluster', lngLat, sites, offset: [0, 0] };
	}
	const kind = sites.length > 1 ? 'parent' : 'site';
	return { id: parent.id, kind, lngLat, sites, offset: [0, 0] };
}

/** The shortest way to a free place, away from the neighbours if it can; the place with most room where none is free. */
function freeOffset(point: Point, neighbours: readonly Point[], taken: PointGrid<null>): Point {
	let best: Point = [0, 0];
	let mostRoom = room(point, taken);
	if (mostRoom >= CLEAR_PX) return best;
	for (const step of STEPS_PX)
		for (const direction of directionsFrom(point, neighbours)) {
			const offset: Point = [round(step * Math.cos(direction)), round(step * Math.sin(direction))];
			const found = room(moved(point, offset), taken);
			if (found >= CLEAR_PX) return offset;
			if (found > mostRoom) [best, mostRoom] = [offset, found];
		}
	return best;
}

/** Angles, the one straight away from the neighbours first; to the lower right where they are at the very point. */
function directionsFrom([x, y]: Point, neighbours: readonly Point[]): number[] {
	const dx = neighbours.reduce((sum, [nx]) => sum + x - nx, 0);
	const dy = neighbours.reduce((sum, [, ny]) => sum + y - ny, 0);
	const away = dx === 0 && dy === 0 ? Math.PI / 4 : Math.atan2(dy, dx);
	return Array.from({ length: DIRECTIONS }, (_, index) => {
		const turn = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1);
		return away + (turn * 2 * Math.PI) / DIRECTIONS;
	});
}

function room(point: Point, taken: PointGrid<null>): number {
	const near = taken.near(point, CLEAR_PX);
	return Math.min(CLEAR_PX, ...near.map((other) => distance(other.point, point)));
}

const moved = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];
/** One decimal: short in the page, and the sum of both stays below the limit. */
const round = (value: number): number => Math.trunc(value * 10) / 10;
