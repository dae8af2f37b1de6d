import { sizeAt } from '../symbols/zoom-stops';
import type { LegGroup } from './leg-groups';

/** One line over the course of a leg: which part of its symbol it is, and its shape in pixels. */
export type Stroke = {
	part: 'glow' | 'halo' | 'line' | 'core' | 'ties';
	width: number;
	dash?: [number, number];
};

const GLOW = 15;
const HALO = 2.6;
const DATA_WIDTH = 1.15;

/** The lines that make up the symbol of a group of legs, the lowest first: the pattern alone tells the mode. */
export function legStrokes({ widths, mode, isOpen, isFollowed }: LegGroup, zoom: number): Stroke[] {
	const w = mode === 'data' ? DATA_WIDTH : sizeAt(widths, zoom);
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
	return [
		...(isFollowed ? [{ part: 'glow' as const, width: GLOW }] : []),
		...(hasHalo ? [{ part: 'halo' as const, width: w + HALO }] : []),
		...symbol[mode]
	];
}
