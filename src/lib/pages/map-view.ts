import type { Bbox } from '../../../geo/shared/coordinates';
import { fitRatio } from './ratio';

export type MapView = {
	/** the view that a page opens with; the map fits it into the free part of the window */
	bbox: Bbox;
	/** step of the box on the ladder of shapes, −16 to 16: width to height on the map is 2^(ratio/8) */
	ratio: number;
	selection: Selection | null;
};

/** A chain of legs as the map draws it: features of `routes.geojson` in order, and ids of the nodes that it passes. */
export type Way = { legs: string[]; nodes: string[] };

/** What a map shows stronger than the rest. */
export type Selection =
	| { kind: 'site' | 'node' | 'city'; id: string }
	/** with the ids of the nodes that the route passes */
	| { kind: 'route' | 'leg'; id: string; nodes: string[] }
	/** two ways side by side: the second in colours of its own, and beside the first on the `shared` legs, by their ids */
	| { kind: 'compare'; first: Way; second: Way; shared: string[] }
	/** a planned path, with the number of its leg that is followed, from 1 */
	| { kind: 'path'; way: Way; leg: number | null };

/** What the map of a page opens with: the box in a shape that drawing and map share, and what is selected in it. */
export function mapView(bbox: Bbox, selection: MapView['selection']): MapView {
	return { ...fitRatio(bbox), selection };
}
