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
