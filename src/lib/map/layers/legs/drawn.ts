import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../style/palette';
import { isNotOpen, isOpen, legLine, ofMode } from './line';
import { patternHeight, patternId, type Shape } from './pattern';
import type { Tier } from './tier';
import { byStep } from './width';

type Form = { shape: Shape; ground: 'water' | 'land'; factor: number };

// waves are a little larger than lines, since they hold less ink
const WAVES: Form = { shape: 'waves', ground: 'water', factor: 1.1 };
const HOLLOW_WAVES: Form = { ...WAVES, shape: 'hollow-waves' };
const BOXES: Form = { shape: 'boxes', ground: 'land', factor: 1 };
const RINGS: Form = { ...BOXES, shape: 'rings' };
const SMALL_RINGS: Form = { ...RINGS, factor: 0.7 };

/**
 * Lines drawn with images: the sea in waves, and what is not open of river (boxes), air and data (rings).
 * One layer for all of them, since MapLibre mixes up patterns that depend on the zoom alone.
 */
export function drawnLayer(palette: Palette, tier: Tier): LineLayerSpecification {
	const byForm = (make: (form: Form) => string | number): ExpressionSpecification => [
		'case',
		['all', ofMode('sea'), isOpen],
		make(WAVES),
		ofMode('sea'),
		make(HOLLOW_WAVES),
		ofMode('river'),
		make(BOXES),
		ofMode('air'),
		make(RINGS),
		make(SMALL_RINGS)
	];
	const notOpen: ExpressionSpecification = [
		'all',
		isNotOpen,
		['in', ['get', 'mode'], ['literal', ['river', 'air', 'data']]]
	];
	return legLine(tier, 'drawn', ['any', ofMode('sea'), notOpen], {
		'line-width': byStep(tier.widths, (px) =>
			byForm(({ shape, factor }) => patternHeight(shape, px * factor))
		),
		'line-pattern': byStep(tier.widths, (px) =>
			byForm(({ shape, factor, ground }) =>
				patternId({ shape, px: px * factor, ink: tier.ink, ground: palette[ground] })
			)
		)
	});
}
