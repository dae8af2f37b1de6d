import type { Bbox, LngLat } from '../../../geo/shared/coordinates';
import { cityGroups, type Group, groupOfOne } from './city-groups';
import type { Head, Marker } from './marker';
import { moveAside } from './move-aside';
import { distance, worldPixels } from './world-pixels';

/** A part this near to its whole, in pixels, is shown by the badge of the whole. */
const REACH_PX = 40;

/** Puts each site under the highest of its wholes that is near; what is far from all of them stands for itself. */
function gatherParts(sites: readonly Head[], isDeepest: boolean): Head[] {
	const byId = new Map(sites.map((site) => [site.id, site]));
	const heads = new Map<string, Head>();
	// a whole is settled before its parts, for a whole that went under another takes no parts
	const chains = sites.map((site) => ({ site, wholes: wholesOf(site, byId) }));
	chains.sort((a, b) => a.wholes.length - b.wholes.length);
	for (const { site, wholes } of chains) {
		const whole = wholes.map(({ id }) => heads.get(id)).find((head) => head && isNear(site, head, isDeepest));
		if (whole) whole.sites.push(site.id);
		else heads.set(site.id, { ...site });
	}
	return [...heads.values()].map(({ sites: [own = '', ...parts], ...head }) => ({
		...head,
		sites: [own, ...parts.sort()]
	}));
}

/** The wholes of a site that have a place, the highest first. */
function wholesOf(site: Head, byId: ReadonlyMap<string, Head>): Head[] {
	const wholes: Head[] = [];
	for (let { within } = site; within !== null;) {
		const whole = byId.get(within);
		if (!whole || whole === site || wholes.includes(whole)) break;
		wholes.unshift(whole);
		within = whole.within;
	}
	return wholes;
}

function isNear(part: Head, whole: Head, isDeepest: boolean): boolean {
	return distance(part.point, whole.point) < (isDeepest ? 1e-6 : REACH_PX);
}

/** What gathering must know of a site; sites without a place are left out of the map. */
export type GatherSite = { id: string; city: string; within: string | null; lngLat: LngLat | null };

export const MIN_LEVEL = 2;
/** At this level only sites of the very same point stay together. */
export const MAX_LEVEL = 14;
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
export function gather(sites: readonly GatherSite[], level: number, shown: string | null = null): Marker[] {
	const heads = headsOf(sites, level);
	const isShown = (head: Head): boolean => shown !== null && head.sites.includes(shown);
	const apart = heads.filter(isShown).map(groupOfOne);
	const groups = groupsOf(
		heads.filter((head) => !isShown(head)),
		level
	);
	return moveAside([...apart, ...groups], new Set(apart));
}

/** The sites that have a place, with their parts that are near. */
export function headsOf(sites: readonly GatherSite[], level: number): Head[] {
	const placed = sites.flatMap(({ lngLat, ...site }): Head[] =>
		lngLat ? [{ ...site, lngLat, point: worldPixels(lngLat, level), sites: [site.id] }] : []
	);
	placed.sort((a, b) => (a.id < b.id ? -1 : 1));
	return gatherParts(placed, level >= MAX_LEVEL);
}

/** What shares a badge: each city by itself. */
export function groupsOf(heads: readonly Head[], level: number): Group[] {
	return cityGroups(heads, level, level >= MAX_LEVEL);
}

const clampLevel = (level: number): number => Math.min(Math.max(level, MIN_LEVEL), MAX_LEVEL);
