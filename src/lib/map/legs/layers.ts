import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import { airLayers, dataLayers } from './dots';
import { legLine, type Mode } from './line';
import { railLayers } from './rail';
import { riverLayers } from './river';
import { roadLayers } from './road';
import { seaLayers } from './sea';
import { legTiers, type Selection, type Tier } from './tier';
import { byZoom } from './width';

const MODES: Mode[] = ['data', 'air', 'sea', 'river', 'road', 'rail'];
const TIERS: Tier['id'][] = ['branch', 'main', 'route', 'leg'];

/** Legs in draw order for a selection: within a strength the lines in the air below those on the ground. */
export function legLayers(palette: Palette, selection: Selection): LayerSpecification[] {
	return legTiers(palette, selection).flatMap((tier) => [
		...(tier.id === 'leg' ? [glow(palette, tier)] : []),
		...dataLayers(palette, tier),
		...airLayers(palette, tier),
		halo(palette, tier),
		...seaLayers(palette, tier),
		...riverLayers(palette, tier),
		...roadLayers(tier),
		...railLayers(palette, tier)
	]);
}

/** Layers that answer to the pointer, the strongest first: one for each strength, mode and state. */
export const LEG_LAYERS: string[] = [...TIERS]
	.reverse()
	.flatMap((tier) =>
		[...MODES].reverse().flatMap((mode) => [`legs-${tier}-${mode}`, `legs-${tier}-${mode}-not-open`])
	);

/** Sets lines on the ground off from what they cross; the waves of the sea have theirs in the image. */
function halo(palette: Palette, tier: Tier): LineLayerSpecification {
	return legLine(
		tier,
		'halo',
		['in', ['get', 'mode'], ['literal', ['rail', 'road', 'river']]],
		{
			'line-color': palette.land,
			'line-width': byZoom(tier.widths, (px) => px + 2.6),
			'line-opacity': 0.8 * tier.opacity
		},
		'round'
	);
}

/** Under the leg that is followed. */
function glow(palette: Palette, tier: Tier): LineLayerSpecification {
	return legLine(
		tier,
		'glow',
		['has', 'id'],
		{
			'line-color': palette['glow-route'],
			'line-width': 17,
			'line-blur': 9,
			'line-opacity': 0.55
		},
		'round'
	);
}
