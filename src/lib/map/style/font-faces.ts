import type { StyleSpecification } from 'maplibre-gl';
import { REST_OF_LATIN, SHOWN_LATIN } from '../../../../geo/shared/latin';

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
	// the first that covers a letter draws it
	const latin = (file: string) => [face(file, SHOWN_LATIN), face(`${file}-ext`, REST_OF_LATIN)];
	return {
		[REGULAR]: [...latin('landsea-sans'), face('noto-sans-sc-names', CHINESE)],
		[SEMIBOLD]: [...latin('landsea-sans-semibold'), face('noto-sans-sc-semibold', CHINESE)],
		[ITALIC]: latin('landsea-sans-italic'),
		...(__STREETS__ && { [STREETS_FONT]: latin('landsea-sans') })
	};
}
