import type { LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import { CENTRED, isNotOpen, isOpen, legLine, ofMode, patternLine } from './line';
import { patternHeight, patternId } from './pattern';
import type { Tier } from './tier';
import { byZoom } from './width';

/** Round dots along the great circle; not open: rings. */
export function airLayers(palette: Palette, tier: Tier): LineLayerSpecification[] {
	return [
		legLine(
			tier,
			'air',
			['all', ofMode('air'), isOpen],
			{ 'line-width': byZoom(tier.widths, (px) => 0.62 * px), 'line-dasharray': [0.01, 2.4 * CENTRED] },
			'round'
		),
		ringLine(palette, tier, 'air-not-open', 1)
	];
}

/** A hairline of dots; not open: small rings. */
export function dataLayers(palette: Palette, tier: Tier): LineLayerSpecification[] {
	return [
		legLine(
			tier,
			'data',
			['all', ofMode('data'), isOpen],
			{ 'line-width': tier.id === 'leg' ? 2 : 1.15, 'line-dasharray': [0.01, 2.7 * CENTRED] },
			'round'
		),
		ringLine(palette, tier, 'data-not-open', 0.7)
	];
}

function ringLine(
	palette: Palette,
	tier: Tier,
	role: 'air-not-open' | 'data-not-open',
	size: number
): LineLayerSpecification {
	return patternLine(
		tier,
		role,
		['all', ofMode(role === 'air-not-open' ? 'air' : 'data'), isNotOpen],
		(px) => patternId({ shape: 'rings', px: px * size, ink: tier.ink, ground: palette.land }),
		(px) => patternHeight('rings', px * size)
	);
}
