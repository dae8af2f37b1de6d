import type { LngLat } from '../../../geo/shared/coordinates';
import type { Point } from './world-pixels';

/** A site at the head of those gathered under it so far. */
export type Head = {
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
