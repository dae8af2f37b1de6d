import type { LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import { isNotOpen, isOpen, ofMode, patternLine } from './line';
import { patternHeight, patternId, type Shape } from './pattern';
import type { Tier } from './tier';

/** Waves are drawn a little larger than lines, since they hold less ink. */
const FACTOR = 1.1;

/** Strings of waves; not open: their outline. */
export function seaLayers(palette: Palette, tier: Tier): LineLayerSpecification[] {
	const waves = (role: string, shape: Shape, state: typeof isOpen) =>
		patternLine(
			tier,
			role,
			['all', ofMode('sea'), state],
			(px) => patternId({ shape, px: px * FACTOR, ink: tier.ink, ground: palette.water }),
			(px) => patternHeight(shape, px * FACTOR)
		);
	return [waves('sea', 'waves', isOpen), waves('sea-not-open', 'hollow-waves', isNotOpen)];
}
