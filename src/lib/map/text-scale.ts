/** How much larger than 16 px the reader wants letters to be: 1 where nothing was chosen. */
export function textScale(): number {
	return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
