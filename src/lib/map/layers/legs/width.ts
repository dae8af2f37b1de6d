import type { ExpressionSpecification } from 'maplibre-gl';
import type { Widths } from '../../../symbols/leg-width';
import { sizeAt } from '../../../symbols/zoom-stops';

/** An expression that follows the width through the zooms, whatever is made of each stop. */
export function byZoom(
	widths: Widths,
	make: (px: number, zoom: number) => number | ExpressionSpecification
): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...widths.flatMap(([zoom, px]) => [zoom, make(px, zoom)])];
}

/** Whole zooms at which patterns may change. */
const STEPS = [3, 4, 5, 6, 7, 8, 9];

/** The same in steps at whole zooms, each for the middle of its span: patterns know no other change. */
export function byStep(
	widths: Widths,
	make: (px: number) => ExpressionSpecification
): ExpressionSpecification {
	const at = (zoom: number) => make(sizeAt(widths, zoom + 0.5));
	return ['step', ['zoom'], at(2), ...STEPS.flatMap((zoom) => [zoom, at(zoom)])];
}
