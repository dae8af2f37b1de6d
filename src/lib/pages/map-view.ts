import type { Bbox } from '../../../geo/shared/coordinates';
import type { MapView } from './page';
import { fitRatio } from './ratio';

/** What the map of a page opens with: the box in a shape that drawing and map share, and what is selected in it. */
export function mapView(bbox: Bbox, selection: MapView['selection']): MapView {
	return { ...fitRatio(bbox), selection };
}
