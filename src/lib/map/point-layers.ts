import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Sites above everything else that can be pointed at, with a soft collar for their accuracy. */
export function pointLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'sites-collar',
			type: 'circle',
			source: 'sites',
			filter: ['in', ['get', 'accuracy'], ['literal', ['district', 'city']]],
			paint: { 'circle-radius': 13, 'circle-color': palette.gov, 'circle-opacity': 0.14 }
		},
		{
			id: 'sites-circle',
			type: 'circle',
			source: 'sites',
			paint: {
				'circle-radius': ['case', isSelected, 11, isHovered, 10, 8],
				'circle-color': ['case', isSelected, palette.gov, palette.badge],
				'circle-stroke-color': ['case', isSelected, palette.badge, palette.gov],
				'circle-stroke-width': 2.4
			}
		}
	];
}
