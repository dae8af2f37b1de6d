import type { Bbox, LngLat } from '../../../geo/shared/coordinates';
import { GROUND_ZOOM } from '../address/camera';
import { cityGroups, type Group, groupOfOne } from './city-groups';
import type { Parent, Marker } from './marker';
import { moveAside } from './move-aside';
import { distance, worldPixels } from './world-pixels';

/** A part this near to its whole, in pixels, is shown by the badge of the whole. */
const REACH_PX = 40;

/** Puts each site under the highest of its wholes that is near; what is far from all of them stands for itself. */
function underParents(sites: readonly Parent[], isDeepest: boolean): Parent[] {
	const byId = new Map(sites.map((site) => [site.id, site]));
	const parents = new Map<string, Parent>();
	// a whole is settled before its parts, for a whole that went under another takes no parts
	const chains = sites.map((site) => ({ site, wholes: wholesOf(site, byId) }));
	chains.sort((a, b) => a.wholes.length - b.wholes.length);
	for (const { site, wholes } of chains) {
		const whole = wholes
			.map(({ id }) => parents.get(id))
			.find((parent) => parent && isNear(site, parent, isDeepest));
		if (whole) whole.sites.push(site.id);
		else parents.set(site.id, { ...site });
	}
	return [...parents.values()].map(({ sites: [own = '', ...parts], ...parent }) => ({
		...parent,
		sites: [own, ...parts.sort()]
	}));
}

/** The wholes of a site that have a place, the highest first. */
function wholesOf(site: Parent, byId: ReadonlyMap<string, Parent>): Parent[] {
	const wholes: Parent[] = [];
	for (let { within } = site; within !== null;) {
		const whole = byId.get(within);
		if (!whole || whole === site || wholes.includes(whole)) break;
		wholes.unshift(whole);
		within = whole.within;
	}
	return wholes;
}

function isNear(part: Parent, whole: Parent, isDeepest: boolean): boolean {
	return distance(part.point, whole.point) < (isDeepest ? 1e-6 : REACH_PX);
}

/** What gathering must know of a site; sites without a place are left out of the map. */
export type ClusterSite = { id: string; city: string; within: string | null; lngLat: LngLat | null };

export const MIN_LEVEL = 2;
/** At this level only sites of the very same point stay together. */
export const MAX_LEVEL = GROUND_ZOOM;
/** Side of the window, in pixels, for which the level of a page is chosen: between a phone's and a desk's. */
const WINDOW_PX = 420;

/** The level that a page opens with, the same for its drawing and its map at every size of the window. */
export function levelOf([west, south, east, north]: Bbox): number {
	const [left, bottom] = worldPixels([west, south], 0);
	const [right, top] = worldPixels([east, north], 0);
	return clampLevel(Math.round(Math.log2(WINDOW_PX / Math.max(right - left, bottom - top))));
}

/** The level for a zoom that the reader chose: never above it, so that badges keep clear of each other. */
export function levelAt(zoom: number): number {
	return clampLevel(Math.floor(zoom));
}

/**
 * Which badges stand where at a level, in the order of their ids: parts under their whole, sites of a city that would
 * overlap in one cluster, and badges that still overlap moved aside by at most 28 px. Every site with a place is in
 * exactly one marker.
 * @param shown id of the site that the page is about: in no cluster, and the last to be moved aside
 */
export function clusterSites(
	sites: readonly ClusterSite[],
	level: number,
	shown: string | null = null
): Marker[] {
	const parents = parentsOf(sites, level);
	const isShown = (parent: Parent): boolean => shown !== null && parent.sites.includes(shown);
	const apart = parents.filter(isShown).map(groupOfOne);
	const groups = groupsOf(
		parents.filter((parent) => !isShown(parent)),
		level
	);
	return moveAside([...apart, ...groups], new Set(apart));
}

/** The sites that have a place, with their parts that are near. */
export function parentsOf(sites: readonly ClusterSite[], level: number): Parent[] {
	const placed = sites.flatMap(({ lngLat, ...site }): Parent[] =>
		lngLat ? [{ ...site, lngLat, point: worldPixels(lngLat, level), sites: [site.id] }] : []
	);
	placed.sort((a, b) => (a.id < b.id ? -1 : 1));
	return underParents(placed, level >= MAX_LEVEL);
}

/** What shares a badge: each city by itself. */
export function groupsOf(parents: readonly Parent[], level: number): Group[] {
	return cityGroups(parents, level, level >= MAX_LEVEL);
}

const clampLevel = (level: number): number => Math.min(Math.max(level, MIN_LEVEL), MAX_LEVEL);
