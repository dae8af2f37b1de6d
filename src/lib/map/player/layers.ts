import type { LineLayerSpecification } from 'maplibre-gl';
import { glow, tierLayers } from '../layers/legs/layers';
import { trailTier } from '../layers/legs/tiers';
import type { Palette } from '../style/palette';

/** Source of the travelled part of the leg that is followed. */
export const TRAIL_SOURCE = 'trail';
/** Source of the towns that it passes. */
export const TOWN_SOURCE = 'towns';

/** The travelled part, which lies on its leg in the same patterns and covers it. */
export function trailLayers(palette: Palette): LineLayerSpecification[] {
	const tier = trailTier(palette);
	return [glow(palette, tier, tier.filter, 0.5), ...tierLayers(palette, tier)];
}
