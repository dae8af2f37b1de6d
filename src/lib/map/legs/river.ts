import type { LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import { CENTRED, isNotOpen, isOpen, legLine, ofMode, patternLine } from './line';
import { patternHeight, patternId } from './pattern';
import type { Tier } from './tier';
import { byZoom } from './width';

/** Short dashes; not open: the outline of each. */
export function riverLayers(palette: Palette, tier: Tier): LineLayerSpecification[] {
	return [
		legLine(tier, 'river', ['all', ofMode('river'), isOpen], {
			'line-width': byZoom(tier.widths, (px) => 0.8 * px),
			'line-dasharray': [1.9 * CENTRED, 1.1 * CENTRED]
		}),
		patternLine(
			tier,
			'river-not-open',
			['all', ofMode('river'), isNotOpen],
			(px) => patternId({ shape: 'boxes', px, ink: tier.ink, ground: palette.land }),
			(px) => patternHeight('boxes', px)
		)
	];
}
