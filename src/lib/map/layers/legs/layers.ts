import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../style/palette';
import { legFilters, type Selection } from './chosen';
import { dotLayers } from './dots';
import { drawnLayer } from './drawn';
import { legLine } from './line';
import { railLayers } from './rail';
import { riverLayer } from './river';
import { roadLayers } from './road';
import { legTiers, type Tier } from './tier';
import { byZoom } from './width';

/** Roles that answer to the pointer, the first before the others. */
const ROLES = ['rail', 'rail-not-open', 'road', 'road-not-open', 'river', 'drawn', 'air', 'data'];
const TIERS: Tier['id'][] = ['branch', 'main', 'alt', 'route', 'leg'];

/** Legs in draw order for a selection: within a strength the lines in the air below those on the ground. */
export function legLayers(palette: Palette, selection: Selection): LayerSpecification[] {
	return legTiers(palette, selection).flatMap((tier) => [
		...(tier.id === 'route' ? [glow(palette, tier, legFilters(selection).underWay, 0.25)] : []),
		...tierLayers(palette, tier)
	]);
}

/** All modes in one strength. */
export function tierLayers(palette: Palette, tier: Tier): LineLayerSpecification[] {
	return [
		...dotLayers(tier),
		halo(palette, tier),
		drawnLayer(palette, tier),
		riverLayer(tier),
		...roadLayers(tier),
		...railLayers(palette, tier)
	];
}

/** Layers that answer to the pointer, the strongest first. */
export const LEG_LAYERS: string[] = [...TIERS]
	.reverse()
	.flatMap((tier) => ROLES.map((role) => `legs-${tier}-${role}`));

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

/** A soft band under a line: the leg that is followed, and more of it where it is travelled. */
export function glow(
	palette: Palette,
	tier: Tier,
	filter: ExpressionSpecification,
	opacity: number
): LineLayerSpecification {
	return legLine(
		tier,
		'glow',
		filter,
		{
			'line-color': palette['glow-route'],
			'line-width': 17,
			'line-blur': 9,
			'line-opacity': opacity
		},
		'round'
	);
}
