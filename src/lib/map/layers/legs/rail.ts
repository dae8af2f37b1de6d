import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../style/palette';
import { CENTRED, isNotOpen, isOpen, legLine, ofMode } from './line';
import type { Tier } from './tier';
import { byZoom } from './width';

const OPEN: ExpressionSpecification = ['all', ofMode('rail'), isOpen];
const NOT_OPEN: ExpressionSpecification = ['all', ofMode('rail'), isNotOpen];

/** A dark casing with light ties; not open: its outline with thin cross ties. */
export function railLayers(palette: Palette, tier: Tier): LineLayerSpecification[] {
	const width = byZoom(tier.widths, (px) => px);
	return [
		legLine(tier, 'rail', OPEN, { 'line-width': width }, 'round'),
		legLine(tier, 'rail-ties', OPEN, {
			'line-color': tier.tie,
			'line-width': byZoom(tier.widths, (px) => 0.4 * px),
			'line-dasharray': [2.4 * CENTRED, 2.9 * CENTRED]
		}),
		legLine(tier, 'rail-not-open', NOT_OPEN, { 'line-width': width }, 'butt'),
		legLine(tier, 'rail-not-open-bed', NOT_OPEN, {
			'line-color': palette.land,
			'line-width': byZoom(tier.widths, (px) => px - 1.5)
		}),
		legLine(tier, 'rail-not-open-ties', NOT_OPEN, {
			'line-width': byZoom(tier.widths, (px) => px - 1),
			'line-dasharray': [0.42 * CENTRED, 2.5 * CENTRED]
		})
	];
}
