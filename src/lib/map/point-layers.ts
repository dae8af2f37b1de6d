import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Nodes, small and white with a red edge. */
export function pointLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'nodes-circle',
			type: 'circle',
			source: 'nodes',
			paint: {
				'circle-radius': ['case', isSelected, 7, isHovered, 6, 3.4],
				'circle-color': palette['badge-key'],
				'circle-stroke-color': palette.route,
				'circle-stroke-width': ['case', isSelected, 3, 1.6]
			}
		}
	];
}
