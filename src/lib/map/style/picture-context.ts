/**
 * A canvas in memory to draw a picture on that is read back at once: kept off the graphics card, from which reading
 * takes longer than drawing.
 * @param width in px of the picture, as is `height`
 * @returns null where the browser gives no canvas
 */
export function pictureContext(width: number, height: number): CanvasRenderingContext2D | null {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	return canvas.getContext('2d', { willReadFrequently: true });
}
