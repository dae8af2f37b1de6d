import { escapeXml } from '../../../../geo/shared/xml';
import { element } from '../../static-map/element';
import type { Box, PlateLayout } from '../plate-layout';
import { FAMILY, faceAttributes, spanOf } from './letters';
import { short } from './values';

/** Colours of the page. */
export type PageColours = { paper: string; ink: string };
/** What a picture says of itself to programs that list or search it. */
export type About = { title: string; description: string; language: string };

/** From the middle of a line to what its letters stand on, in ems. */
const BASELINE = 0.24;

/**
 * A plate with the map on it as a file of SVG that stands by itself.
 * @param map markup in px of the map
 * @param size of the map
 */
export function plateSvg(
	{ width, height, head, texts, swatches, signs, scale }: PlateLayout<string>,
	map: string,
	size: { height: number },
	{ paper, ink }: PageColours,
	{ title, description, language }: About
): string {
	const frame = box({ x: 0, y: 0, width, height: size.height });
	const written = texts.map(({ text, letters, x, y }) => {
		const face = { weight: letters.weight, isItalic: false };
		return element(
			'text',
			{
				x: short(x),
				y: short(y + BASELINE * letters.size),
				'font-size': short(letters.size),
				...faceAttributes(face)
			},
			spanOf(text, face, face)
		);
	});
	const content = [
		element('title', {}, escapeXml(title)),
		element('desc', {}, escapeXml(description)),
		element('defs', {}, element('clipPath', { id: 'frame' }, element('rect', frame))),
		element('rect', { ...box({ x: 0, y: 0, width, height }), fill: paper }),
		element(
			'g',
			{ id: 'map', transform: `translate(0 ${short(head) ?? 0})` },
			element('g', { 'clip-path': 'url(#frame)' }, map)
		),
		element(
			'g',
			{ id: 'plate', fill: ink },
			[
				element('rect', { ...box(scale.ground), fill: paper }),
				element('rect', box(scale.bar)),
				...swatches.map(({ colour, ...place }) => element('rect', { ...box(place), fill: colour })),
				...signs.map(({ image, x, y }) =>
					element('g', { transform: `translate(${short(x)} ${short(y)})` }, image)
				),
				...written
			].join('')
		)
	];
	const whole = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xmlns:xlink': 'http://www.w3.org/1999/xlink',
			width: short(width),
			height: short(height),
			viewBox: `0 0 ${short(width)} ${short(height)}`,
			'xml:lang': language,
			'font-family': FAMILY
		},
		content.join('\n')
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}

function box({ x, y, width, height }: Box): Record<string, string | undefined> {
	return { x: short(x, 0), y: short(y, 0), width: short(width), height: short(height) };
}
