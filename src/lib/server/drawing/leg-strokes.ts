import type { LegGroup, Tier } from './leg-groups';

/** One line over the course of a leg: which part of its symbol it is, and its shape in pixels. */
export type Stroke = { part: 'halo' | 'line' | 'core' | 'ties'; width: number; dash?: [number, number] };

type Stops = [zoom: number, width: number][];
/** Full width of the symbol of a main passage, linear between zooms. */
const MAIN: Stops = [
	[2, 2.6],
	[3, 3.2],
	[4, 4],
	[5, 4.8],
	[7, 5.6],
	[9, 7]
];
const BRANCH: Stops = [
	[2, 1.9],
	[3, 2.4],
	[4, 2.9],
	[5, 3.4],
	[7, 4.2],
	[9, 5.2]
];
const SELECTED = 1.25;
const HALO = 2.6;
const DATA_WIDTH = 1.15;

/** The lines that make up the symbol of a group of legs, the lowest first: the pattern alone tells the mode. */
export function legStrokes({ tier, mode, isOpen }: LegGroup, zoom: number): Stroke[] {
	const w = mode === 'data' ? DATA_WIDTH : widthOf(tier, zoom);
	const line = (width: number, ...dash: [] | [number, number]): Stroke => ({
		part: 'line',
		width,
		...(dash.length === 2 && { dash })
	});
	const core = (width: number): Stroke => ({ part: 'core', width: Math.max(width, 0.6) });
	const symbol: Record<LegGroup['mode'], Stroke[]> = {
		rail: [
			line(w),
			...(isOpen ? [] : [core(w - 1.7)]),
			{
				part: 'ties',
				width: isOpen ? 0.4 * w : w - 1.2,
				dash: isOpen ? [0.95 * w, 1.15 * w] : [0.8, 1.5 * w]
			}
		],
		road: [isOpen ? line(w) : line(w, 1.7 * w, 0.9 * w), core(w - 2)],
		sea: [line(0.8 * w, 4.8 * w, 1.6 * w), ...(isOpen ? [] : [core(0.8 * w - 1.5)])],
		river: [line(0.8 * w, 1.5 * w, 0.9 * w)],
		air: [line(0.62 * w, 0.01, 1.5 * w)],
		data: [line(w, 0.01, 3.1)]
	};
	const hasHalo = mode === 'rail' || mode === 'road' || mode === 'sea';
	return [...(hasHalo ? [{ part: 'halo' as const, width: w + HALO }] : []), ...symbol[mode]];
}

function widthOf(tier: Tier, zoom: number): number {
	if (tier === 'selected') return SELECTED * between(MAIN, zoom);
	return between(tier === 'main' ? MAIN : BRANCH, zoom);
}

function between(stops: Stops, zoom: number): number {
	let [lowZoom, low] = stops[0] ?? [0, 0];
	for (const [highZoom, high] of stops) {
		if (zoom <= highZoom) {
			const share = highZoom === lowZoom ? 1 : Math.max(0, (zoom - lowZoom) / (highZoom - lowZoom));
			return low + share * (high - low);
		}
		[lowZoom, low] = [highZoom, high];
	}
	return low;
}
