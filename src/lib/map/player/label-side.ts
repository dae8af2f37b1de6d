import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FreePart, Point } from './camera';

/** Where the label stands, seen from the vehicle. */
export type Side = 'right' | 'left' | 'above' | 'below';
export type Size = { width: number; height: number };

/** A map narrower than this has room for the label only above and below. */
const NARROW_PX = 560;

/**
 * The sides of a vehicle on which its label has room, the one that leaves most before it first.
 * @param vehicle px from the upper left corner of the map
 */
export function sidesWithRoom([x, y]: Point, { width, height }: Size, free: FreePart): [Side, ...Side[]] {
	const across: [Side, Side] = x > 0.6 * width ? ['left', 'right'] : ['right', 'left'];
	const along: [Side, Side] = y > height / 2 + free.centre[1] ? ['above', 'below'] : ['below', 'above'];
	return width >= NARROW_PX ? [...across, ...along] : along;
}

/**
 * How many names and badges lie under a box; without end where it leaves the free part of the map.
 * @param box on the page, px
 */
export function coveredBy(map: MapLibreMap, box: DOMRect, { width, height }: Size, free: FreePart): number {
	const frame = map.getContainer().getBoundingClientRect();
	const corners: [[number, number], [number, number]] = [
		[box.left - frame.left, box.top - frame.top],
		[box.right - frame.left, box.bottom - frame.top]
	];
	const isInside = corners.every(
		([x, y]) =>
			Math.abs(x - width / 2 - free.centre[0]) <= free.width / 2 &&
			Math.abs(y - height / 2 - free.centre[1]) <= free.height / 2
	);
	if (!isInside) return Infinity;
	const layers = map.getLayersOrder().filter((id) => map.getLayer(id)?.type === 'symbol');
	return map.queryRenderedFeatures(corners, { layers }).length;
}

/** The side on which least is covered, the first of equals. */
export function leastCovered(sides: readonly [Side, ...Side[]], covered: (side: Side) => number): Side {
	let best = { side: sides[0], count: Infinity };
	for (const side of sides) {
		const count = covered(side);
		if (count < best.count) best = { side, count };
		if (count === 0) break;
	}
	return best.side;
}
