import type { LngLat } from '../../../geo/shared/coordinates';
import type { Parent } from './marker';
import { PointGrid } from './point-grid';
import { worldPixels, type Point } from './world-pixels';

/** Badges of one city nearer than this, in pixels, become one cluster. */
const OVERLAP_PX = 30;

/** One or more parents of a city that share a badge. */
export type Group = { city: string; parents: Parent[]; lngLat: LngLat; point: Point };

/** Joins what would overlap within each city, until the badges of the joined ones are clear of each other too. */
export function cityGroups(parents: readonly Parent[], level: number, isDeepest: boolean): Group[] {
	const reach = isDeepest ? 1e-6 : OVERLAP_PX;
	let groups = parents.map(groupOfOne);
	for (let before = Infinity; groups.length < before;) {
		before = groups.length;
		groups = byCity(groups).flatMap((ofCity) => joinNear(ofCity, reach, level));
	}
	return groups;
}

/** A parent that shares its badge with no other. */
export function groupOfOne(parent: Parent): Group {
	return { ...parent, parents: [parent] };
}

function byCity(groups: readonly Group[]): Group[][] {
	const cities = new Map<string, Group[]>();
	for (const group of groups) {
		const ofCity = cities.get(group.city);
		if (ofCity) ofCity.push(group);
		else cities.set(group.city, [group]);
	}
	return [...cities.values()];
}

function joinNear(groups: readonly Group[], reach: number, level: number): Group[] {
	const grid = new PointGrid<Group>(OVERLAP_PX);
	for (const group of groups) grid.add(group.point, group);
	const seen = new Set<Group>();
	return groups.flatMap((start) => {
		if (seen.has(start)) return [];
		seen.add(start);
		const joined = [start];
		for (const group of joined)
			for (const { thing } of grid.near(group.point, reach))
				if (!seen.has(thing)) {
					seen.add(thing);
					joined.push(thing);
				}
		return joined.length === 1
			? joined
			: [
					groupOf(
						joined.flatMap((group) => group.parents),
						start.city,
						level
					)
				];
	});
}

function groupOf(parents: Parent[], city: string, level: number): Group {
	const lngLat = meanPlace(parents);
	return { city, parents, lngLat, point: worldPixels(lngLat, level) };
}

/** The mean of the distinct places: many sites at one point draw no harder than one. */
function meanPlace(parents: readonly Parent[]): LngLat {
	const places = [...new Map(parents.map(({ lngLat }) => [lngLat.join(), lngLat])).values()];
	const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
	return [mean(0), mean(1)];
}
