import type { ExpressionSpecification } from 'maplibre-gl';

/** How far to the right of its course a line of some width is drawn, in px. */
export type Offset = (px: number, zoom: number) => number | ExpressionSpecification;

const GAP_PX = 1.5;
const STRAND: ExpressionSpecification = ['coalesce', ['get', 'strand'], 0];

/** Where it runs. */
export const onTrack: Offset = () => 0;

/** Lines lie on each other while the whole corridor is in view, and part from zoom 4 to 5. */
export const besideOthers: Offset = (px, zoom) => ['*', STRAND, zoom > 4 ? px + GAP_PX : 0];

/**
 * Beside the way that it is compared with on the legs that both use, by their ids, and on land, where road and rail go
 * through the same valleys; elsewhere where it runs.
 */
export function besideFirst(shared: readonly string[]): Offset {
	const isBeside: ExpressionSpecification = [
		'any',
		['in', ['get', 'leg_id'], ['literal', [...shared]]],
		['in', ['get', 'mode'], ['literal', ['rail', 'road']]]
	];
	return (px) => ['case', isBeside, px + GAP_PX, 0];
}
