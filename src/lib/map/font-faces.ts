import type { StyleSpecification } from 'maplibre-gl';

/** Names for `text-font`; a layer uses exactly one of them, and each draws Latin and Chinese. */
export type MapFont = 'Landsea Sans Regular' | 'Landsea Sans Semibold' | 'Landsea Sans Italic';

/** What the Chinese files cover; marks like “ ” and — are drawn by the Latin ones. */
const CHINESE = ['U+2E80-9FFF', 'U+F900-FAFF', 'U+FE30-FE4F', 'U+FF00-FFEF'];
const LATIN = ['U+0-2E7F'];

/**
 * The bundled fonts for the style's `font-faces`, so that the map needs no glyph server. MapLibre draws every file
 * at one weight, which is why there is a file a weight; each is loaded when a label first needs it. Chinese sea
 * names stand upright in the italic: slanted ideographs are no Chinese custom.
 * @param base where the site lives, without a trailing slash
 */
export function fontFaces(base: string): NonNullable<StyleSpecification['font-faces']> {
	const faces = (latin: string, chinese: string) => [
		{ url: `${base}/fonts/${latin}.woff2`, 'unicode-range': LATIN },
		{ url: `${base}/fonts/${chinese}.woff2`, 'unicode-range': CHINESE }
	];
	return {
		'Landsea Sans Regular': faces('landsea-sans', 'noto-sans-sc'),
		'Landsea Sans Semibold': faces('landsea-sans-semibold', 'noto-sans-sc-semibold'),
		'Landsea Sans Italic': faces('landsea-sans-italic', 'noto-sans-sc')
	} satisfies Record<MapFont, unknown>;
}
