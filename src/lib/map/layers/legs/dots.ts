import type { LineLayerSpecification } from 'maplibre-gl';
import { CENTRED, isOpen, legLine, ofMode } from './line';
import type { Tier } from './tier';
import { byZoom } from './width';

/** Round dots along the great circle of a flight; a hairline of dots for data. */
export function dotLayers(tier: Tier): LineLayerSpecification[] {
	return [
		legLine(
			tier,
			'data',
			['all', ofMode('data'), isOpen],
			{
				'line-width': tier.id === 'branch' || tier.id === 'main' ? 1.15 : 2,
				'line-dasharray': [0.01, 2.7 * CENTRED]
			},
			'round'
		),
		legLine(
			tier,
			'air',
			['all', ofMode('air'), isOpen],
			{ 'line-width': byZoom(tier.widths, (px) => 0.62 * px), 'line-dasharray': [0.01, 2.4 * CENTRED] },
			'round'
		)
	];
}
