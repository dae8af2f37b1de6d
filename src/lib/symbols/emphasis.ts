import type { MapView } from '../pages/map-view';
import { chosenLegs, chosenNodes, isFollowed } from '../pages/selection';
import type { ZoomStops } from './zoom-stops';

type Selection = MapView['selection'];

/** What a line is coloured with, by the names of the tokens: its ink, what lies on that, and how opaque both are. */
export const TONES = {
	full: { ink: 'route', tie: 'tie', opacity: 1 },
	branch: { ink: 'route-b', tie: 'tie', opacity: 1 },
	ahead: { ink: 'route-ahead', tie: 'tie', opacity: 1 },
	alt: { ink: 'alt', tie: 'alt-tie', opacity: 1 },
	third: { ink: 'third', tie: 'third-tie', opacity: 1 },
	faint: { ink: 'route-faint', tie: 'land', opacity: 0.62 }
} as const;
export type Tone = keyof typeof TONES;
/** The tones of ways that are compared, in their order. */
export const COMPARED_TONES = ['full', 'alt', 'third'] as const satisfies Tone[];

/** The strengths of legs in draw order: other routes, main passages, what is compared, what is selected, what of it is travelled. */
export const LEVELS = ['branch', 'main', 'alt', 'route', 'leg'] as const;
export type Level = (typeof LEVELS)[number];

/** Full width of the symbol of a leg in px, by zoom. */
export type Widths = ZoomStops;
/** How strong legs are drawn; a hairline is what has no width of its own. */
export type Emphasis = { tone: Tone; widths: Widths; hairline: Widths };

const MAIN: Widths = [
	[2, 2.6],
	[3, 3.2],
	[4, 4],
	[5, 4.8],
	[7, 5.6],
	[9, 7]
];
const BRANCH: Widths = [
	[2, 1.9],
	[3, 2.4],
	[4, 2.9],
	[5, 3.4],
	[7, 4.2],
	[9, 5.2]
];
export const SELECTED = scaled(MAIN, 1.25);
const FOLLOWED = scaled(MAIN, 1.3);
const THIN: Widths = [[2, 1.15]];
const STRONG: Widths = [[2, 2]];

/** What is travelled of a leg that is followed. */
export const TRAVELLED: Emphasis = { tone: 'full', widths: FOLLOWED, hairline: STRONG };

/**
 * How strong each level is beside a selection: before what is selected all others recede, and what is followed is to come
 * until it is travelled. The level of the main passages is that of the third way, where three are compared.
 */
export function emphasisOf(selection: Selection): Record<Level, Emphasis> {
	const isReceding = recedes(selection);
	const selected: Emphasis = { tone: 'full', widths: SELECTED, hairline: STRONG };
	return {
		branch: { tone: isReceding ? 'faint' : 'branch', widths: BRANCH, hairline: THIN },
		main:
			chosenLegs(selection).third.length > 0
				? { ...selected, tone: 'third' }
				: { tone: isReceding ? 'faint' : 'full', widths: MAIN, hairline: THIN },
		alt: { ...selected, tone: 'alt' },
		route: isFollowed(selection) ? { ...TRAVELLED, tone: 'ahead' } : selected,
		leg: TRAVELLED
	};
}

/** Whether there is anything before which the rest recedes. */
export function recedes(selection: Selection): boolean {
	return chosenNodes(selection) !== null;
}

function scaled(widths: Widths, factor: number): Widths {
	return widths.map(([zoom, px]) => [zoom, px * factor]);
}
