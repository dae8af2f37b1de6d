import type { LineLayerSpecification } from 'maplibre-gl';
import { CENTRED, isOpen, legLine, ofMode } from './line';
import type { Tier } from './tier';
import { byZoom } from './width';

/** Short dashes. */
export function riverLayer(tier: Tier): LineLayerSpecification {
	return legLine(tier, 'river', ['all', ofMode('river'), isOpen], {
		'line-width': byZoom(tier.widths, (px) => 0.8 * px),
		'line-dasharray': [1.9 * CENTRED, 1.1 * CENTRED]
	});
}
