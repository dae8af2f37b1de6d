import type { LineLayerSpecification } from 'maplibre-gl';
import { CENTRED, isNotOpen, isOpen, legLine, ofMode } from './line';
import type { Tier } from './tier';
import { byZoom } from './width';

/** Two thin lines; not open: both dashed. */
export function roadLayers(tier: Tier): LineLayerSpecification[] {
	const paint = { 'line-width': 1, 'line-gap-width': byZoom(tier.widths, (px) => Math.max(1, px - 2)) };
	return [
		legLine(tier, 'road', ['all', ofMode('road'), isOpen], paint),
		legLine(tier, 'road-not-open', ['all', ofMode('road'), isNotOpen], {
			...paint,
			'line-dasharray': [7 * CENTRED, 4 * CENTRED]
		})
	];
}
