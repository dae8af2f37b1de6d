import type { StyleSpecification } from 'maplibre-gl';

const REGULAR = 'Landsea Sans Regular';
const SEMIBOLD = 'Landsea Sans Semibold';
const ITALIC = 'Landsea Sans Italic';
/** Streets have letters that no name of the atlas has: their Chinese ones are those of the device, all of them. */
export const STREETS_FONT = 'Landsea Sans Streets';

/**
 * Values of `text-font`; each draws Latin and Chinese. Chinese sea names stand upright beside italic Latin ones:
 * slanted ideographs are no Chinese custom.
 */
export const TEXT_FONTS = {
	regular: [REGULAR],
	semibold: [SEMIBOLD],
	italic: [ITALIC, REGULAR]
} as const satisfies Record<string, readonly string[]>;

const LATIN = ['U+0-2E7F'];
const CHINESE = ['U+2E80-9FFF', 'U+F900-FAFF', 'U+FE30-FE4F', 'U+FF00-FFEF'];

/**
 * The bundled fonts for the style's `font-faces`, so that the map needs no glyph server. MapLibre draws every file
 * at one weight, which is why there is a file a weight; each is loaded when a label first needs it.
 * @param base where the site lives, without a trailing slash
 */
export function fontFaces(base: string): NonNullable<StyleSpecification['font-faces']> {
	const face = (file: string, range: string[]) => ({
		url: `${base}/fonts/${file}.woff2`,
		'unicode-range': range
	});
	return {
		[REGULAR]: [face('landsea-sans', LATIN), face('noto-sans-sc-names', CHINESE)],
		[SEMIBOLD]: [face('landsea-sans-semibold', LATIN), face('noto-sans-sc-semibold', CHINESE)],
		[ITALIC]: [face('landsea-sans-italic', LATIN)],
		...(__STREETS__ && { [STREETS_FONT]: [face('landsea-sans', LATIN)] })
	};
}
