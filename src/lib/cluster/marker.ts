import type { LngLat } from '../../../geo/shared/coordinates';
import type { Point } from './world-pixels';

/** What the name beside a badge is of. */
export type MarkerSubject = { kind: 'site' | 'city'; id: string };

/** Below this level a badge bears the name of its city, from it on that of the site. */
const CITY_NAMES_BELOW = 6;

/**
 * What each badge is named after, by id of the marker. A city is named once, beside the badge that stands for most of its
 * sites; a further cluster of it has no name.
 */
export function markerSubjects(
	markers: readonly Marker[],
	cityOf: (site: string) => string,
	level: number
): Map<string, MarkerSubject> {
	const city = ({ sites: [first = ''] }: Marker): string => cityOf(first);
	const largest = new Map<string, Marker>();
	for (const marker of markers)
		if (marker.sites.length > (largest.get(city(marker))?.sites.length ?? 0))
			largest.set(city(marker), marker);
	return new Map(
		markers.flatMap((marker): [string, MarkerSubject][] => {
			const subject = subjectOf(marker, city(marker), largest.get(city(marker)) === marker, level);
			return subject ? [[marker.id, subject]] : [];
		})
	);
}

/** What one badge is named after; `isLargest`: no other stands for more sites of its city. */
export function subjectOf(
	{ id, kind }: Marker,
	city: string,
	isLargest: boolean,
	level: number
): MarkerSubject | null {
	const isCluster = kind === 'cluster';
	if ((isCluster || level < CITY_NAMES_BELOW) && isLargest) return { kind: 'city', id: city };
	return isCluster ? null : { kind: 'site', id };
}

/** A site at the parent of those gathered under it so far. */
export type Parent = {
	id: string;
	city: string;
	within: string | null;
	lngLat: LngLat;
	point: Point;
	/** ids, its own first */
	sites: string[];
};

/** One badge of the map. */
export type Marker = {
	/** the id of the site, or of the first site of a cluster behind `cluster-` */
	id: string;
	/** a `parent` stands for itself and the sites within it, a `cluster` for sites of one city */
	kind: 'site' | 'parent' | 'cluster';
	/** the true place; of a cluster the mean of its places */
	lngLat: LngLat;
	/** ids of the sites it stands for: the site itself first, then by id */
	sites: string[];
	/** pixels by which the badge is moved aside from its place, x to the right and y down */
	offset: [dx: number, dy: number];
};
