import { expect, test } from 'vitest';
import type { Drawn } from '../../symbols/leg-symbol';
import { MODE_IDS, MODES } from '../../symbols/modes';

/** Width in px of the line down an itinerary, in the middle of what a tile is high. */
const WIDTH = 10;
const TILE_HEIGHT = 14;

/** A tile turned into the direction of an itinerary, as a mask: what lies on the line is cut out of it. */
function maskOf(lines: readonly Drawn[], length: number): string {
	const paths = (wanted: Drawn[0]): string =>
		lines
			.filter(([part]) => part === wanted)
			.map(([, d, width, , round]) => {
				const ends = round ? " stroke-linecap='round'" : '';
				return width
					? `<path d='${d}' stroke-width='${width}'${ends}/>`
					: `<path d='${d}' fill='#000' stroke='none'/>`;
			})
			.join('');
	const cut = paths('ties');
	const uncut = `<path d='M0 7h${length}' stroke='#fff' stroke-width='${TILE_HEIGHT}'/>`;
	const kept = cut
		? `<mask id='m' maskUnits='userSpaceOnUse' x='0' y='0' width='${length}' height='${TILE_HEIGHT}'>${uncut}${cut}</mask><g mask='url(#m)'>${paths('line')}</g>`
		: paths('line') + paths('dots');
	const turned = `matrix(0 1 1 0 ${(WIDTH - TILE_HEIGHT) / 2} 0)`;
	const image = `<svg xmlns='http://www.w3.org/2000/svg' width='${WIDTH}' height='${length}'><g fill='none' stroke='#000' transform='${turned}'>${kept}</g></svg>`;
	return image.replace(/[<>#]/g, encodeURIComponent);
}

function ruleOf(selector: string, lines: readonly Drawn[], length: number): string {
	const url = `url("data:image/svg+xml,${maskOf(lines, length)}")`;
	return `${selector} {\n\t--pattern: ${url}\n\t\t0 3px / ${WIDTH}px ${length}px repeat-y;\n}\n`;
}

test('the line of an itinerary is drawn in the pattern that the mode has in a line to scale', async () => {
	const rules = MODE_IDS.flatMap((mode) => {
		const { length, open, notOpen } = MODES[mode].tile;
		const selector = `.itinerary .${mode}`;
		const own = notOpen ? [ruleOf(`${selector}.not-open`, notOpen.lines, notOpen.length)] : [];
		return [ruleOf(selector, open, length), ...own];
	});
	const faded = MODE_IDS.filter((mode) => !MODES[mode].tile.notOpen).map((mode) => `.${mode}`);
	rules.push(`.itinerary .not-open:is(${faded.join(', ')})::before {\n\topacity: 0.5;\n}\n`);
	const intro = '/* The patterns of the modes: written by mode-lines.test.ts from `MODES`. */\n';
	await expect(intro + rules.join('\n')).toMatchFileSnapshot('./mode-lines.css');
});
