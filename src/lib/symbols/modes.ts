import type { Code } from '../../../geo/read/codes';
import type { Pictogram } from './badge';
import type { Drawn, LegSymbol } from './leg-symbol';

export type Mode = Code<'mode'>;

/** What a mode of transport looks like, on the map, in its drawing, in legends and in lists. */
type ModeLook = {
	pictogram: Pictogram;
	/** what shows through where a symbol is hollow */
	ground: 'land' | 'water';
	/** where its line is set off from what it crosses; lines without lie below those on the ground, as in the air */
	halo: 'everywhere' | 'map' | 'drawing' | 'none';
	/** lies in the valleys that roads and railways share: of two ways that are compared the second is drawn beside the first */
	isBeside: boolean;
	/** along the course of a leg in service, and of one that is not or not known to be */
	open: LegSymbol;
	notOpen: LegSymbol;
	/** a piece of it in the legend, 46 × 14 */
	sample: { open: readonly Drawn[]; notOpen: readonly Drawn[] };
	/** one repeat of it in a line 14 high; what is not open is half as strong, unless it has a look of its own where there is room */
	tile: { length: number; open: readonly Drawn[]; notOpen?: { length: number; lines: readonly Drawn[] } };
};

const WAVES = 'M3 7q2.85-3.8 5.7 0t5.7 0t5.7 0t5.7 0t5.7 0t5.7 0t5.7 0';
const RINGS: readonly Drawn[] = [
	[
		'line',
		'M5 7a1 1 0 0 1 4 0a1 1 0 0 1-4 0zm12 0a1 1 0 0 1 4 0a1 1 0 0 1-4 0zm12 0a1 1 0 0 1 4 0a1 1 0 0 1-4 0z',
		1
	]
];

/** Every mode, in the order in which the legend names them; the first is drawn above the others. */
export const MODES: Record<Mode, ModeLook> = {
	// ties on a solid line; not open: its outline with thin cross ties
	rail: {
		pictogram: 'rail',
		ground: 'land',
		halo: 'everywhere',
		isBeside: true,
		open: {
			strokes: [
				{ part: 'line', width: (w) => w, isRound: true },
				{ part: 'ties', width: (w) => 0.4 * w, dash: (w) => [0.95 * w, 1.15 * w] }
			]
		},
		notOpen: {
			strokes: [
				{ part: 'line', width: (w) => w },
				{ part: 'core', width: (w, edge) => w - 2 * edge },
				{
					part: 'ties',
					width: (w, edge) => w - 2 * edge + 0.5,
					dash: (w) => [0.8, 1.5 * w],
					mapDash: [0.42, 2.5]
				}
			]
		},
		sample: {
			open: [
				['line', 'M3 7h40', 4.4, 0, 'round'],
				['ties', 'M4 7h38', 1.8, '4.2 5']
			],
			notOpen: [
				['line', 'M2 7h42', 5],
				['core', 'M2.9 7h40.2', 3.3],
				['ties', 'M8 7h36', 4, '1.1 6']
			]
		},
		tile: {
			length: 12,
			open: [
				['line', 'M0 7h12', 6],
				['ties', 'M3 7h6', 2]
			],
			notOpen: {
				length: 9,
				lines: [
					['line', 'M0 4.5h9M0 9.5h9', 1],
					['line', 'M.7 4v6', 1.4]
				]
			}
		}
	},
	// waves, where they can be drawn, and long dashes; not open: hollow
	sea: {
		pictogram: 'ferry',
		ground: 'water',
		// the waves of the map have theirs in the image
		halo: 'drawing',
		isBeside: false,
		// waves are a little larger than lines, since they hold less ink
		open: { shape: 'waves', share: 1.1 },
		notOpen: { shape: 'hollow-waves', share: 1.1 },
		sample: {
			open: [['line', WAVES, 2.6, 0, 'round']],
			notOpen: [
				['line', WAVES, 3.6, 0, 'round'],
				['core', WAVES, 1.9, 0, 'round']
			]
		},
		tile: { length: 18, open: [['line', 'M-9 7q4.5-6 9 0t9 0 9 0 9 0', 2.6]] }
	},
	// two thin lines; not open: both dashed
	road: {
		pictogram: 'car',
		ground: 'land',
		halo: 'everywhere',
		isBeside: true,
		open: { strokes: [{ part: 'line', width: (w) => w, sides: 1 }] },
		notOpen: {
			strokes: [{ part: 'line', width: (w) => w, sides: 1, dash: (w) => [1.7 * w, 0.9 * w], mapDash: [7, 4] }]
		},
		sample: {
			open: [['line', 'M2 5.5h42M2 8.5h42', 1]],
			notOpen: [['line', 'M2 5.5h42M2 8.5h42', 1, '7 4']]
		},
		tile: { length: 12, open: [['line', 'M0 4.8h12M0 9.2h12', 1.6]] }
	},
	// short dashes; not open: boxes
	river: {
		pictogram: 'harbor',
		ground: 'land',
		halo: 'map',
		isBeside: false,
		open: { strokes: [{ part: 'line', width: (w) => 0.8 * w, dash: (w) => [1.5 * w, 0.9 * w] }] },
		notOpen: { shape: 'boxes', share: 1 },
		sample: {
			open: [['line', 'M2 7h42', 3.4, '6.4 3.7']],
			notOpen: [['line', 'M2 5h7v4h-7zm11 0h7v4h-7zm11 0h7v4h-7zm11 0h7v4h-7z', 1]]
		},
		tile: { length: 12, open: [['line', 'M0 7h8', 4]] }
	},
	// dots along the great circle of a flight; not open: rings
	air: {
		pictogram: 'airport',
		ground: 'land',
		halo: 'none',
		isBeside: false,
		open: {
			strokes: [{ part: 'line', width: (w) => 0.62 * w, dash: (w) => [0, 1.5 * w], isRound: true }]
		},
		notOpen: { shape: 'rings', share: 1 },
		sample: {
			open: [['line', 'M3 7h41', 2.7, '0.01 6.1', 'round']],
			notOpen: RINGS
		},
		tile: { length: 8, open: [['dots', 'M6 7a2 2 0 1 1-4 0 2 2 0 1 1 4 0z']] }
	},
	// a hairline of dots; not open: small rings
	data: {
		pictogram: 'tower',
		ground: 'land',
		halo: 'none',
		isBeside: false,
		open: {
			strokes: [{ part: 'line', width: (w) => w, dash: (w) => [0, 2.696 * w], isRound: true }],
			isHairline: true
		},
		notOpen: { shape: 'rings', share: 0.7 },
		sample: {
			open: [['line', 'M3 7h41', 1.3, '0.01 3.1', 'round']],
			notOpen: RINGS
		},
		tile: { length: 5, open: [['dots', 'M3.5 7a1 1 0 1 1-2 0 1 1 0 1 1 2 0z']] }
	}
};

/** Their ids in that order. */
export const MODE_IDS = Object.keys(MODES) as Mode[];

/** The symbol of a mode in service, and of one that is not or not known to be. */
export function symbolOf(mode: Mode, isOpen: boolean): LegSymbol {
	return MODES[mode][isOpen ? 'open' : 'notOpen'];
}
