import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { GROUND_ZOOM } from '../../address/camera';
import { BADGE } from '../../symbols/badge';
import { imageName } from '../style/images';
import type { Palette } from '../style/palette';
import { get, isDisc, loose, ringRadius, sectorColour } from './site-values';

/**
 * How well a place is known, below every name: its true circle, no smaller than the ring round a badge. Near by none is
 * filled, since tints that lie over each other would hide the ground; that of the page is hatched.
 */
export function accuracyLayers(palette: Palette): LayerSpecification[] {
	const colour = sectorColour(palette);
	const radiusAt = (zoom: number): ExpressionSpecification => [
		'max',
		ringRadius,
		['*', get('reach'), 2 ** zoom]
	];
	const disc: CircleLayerSpecification = {
		id: 'sites-disc',
		type: 'circle',
		source: 'sites',
		filter: isDisc,
		paint: {
			'circle-color': colour,
			'circle-opacity': ['interpolate', ['linear'], ['zoom'], 7, BADGE.accuracyRing.fill, 8.5, 0],
			'circle-stroke-color': colour,
			'circle-stroke-width': BADGE.accuracyRing.edge,
			'circle-stroke-opacity': BADGE.accuracyRing.edgeOpacity,
			'circle-pitch-alignment': 'map',
			'circle-radius': [
				'interpolate',
				['exponential', 2],
				['zoom'],
				...Array.from({ length: 16 }, (_, zoom) => [zoom, radiusAt(zoom)]).flat()
			] as ExpressionSpecification
		}
	};
	// an image of the last zoom of the ground, smaller before; among streets a circle is larger than the window
	const hatch: SymbolLayerSpecification = {
		id: 'sites-hatch',
		type: 'symbol',
		source: 'sites',
		maxzoom: GROUND_ZOOM + 1,
		filter: ['all', get('isShown'), isDisc],
		layout: {
			'icon-image': imageName('hatch', ['*', get('reach'), 2 ** GROUND_ZOOM], colour),
			'icon-size': ['interpolate', ['exponential', 2], ['zoom'], 0, 2 ** -GROUND_ZOOM, GROUND_ZOOM, 1],
			...loose
		}
	};
	return [disc, hatch];
}
