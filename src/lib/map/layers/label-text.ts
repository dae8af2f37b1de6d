import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { OTHER_SCRIPT } from '../../../../geo/shared/city-names';
import { TEXT_FONTS } from '../style/font-faces';

export type Names = { own: string; other: string };
/** How a name is written. */
export type Style = {
	size: ExpressionSpecification | number;
	colour: string;
	halo: string;
	font: readonly string[];
};

/** Both scripts: the page's own first; the other below it, or beside it where `separator` is a space. */
export function twoScripts({ own, other }: Names, separator: string): ExpressionSpecification {
	return [
		'format',
		['get', own],
		{},
		separator,
		{},
		['get', other],
		{ 'font-scale': OTHER_SCRIPT, 'text-font': ['literal', [...TEXT_FONTS.regular]] }
	];
}

export function paintOf({ colour, halo }: Pick<Style, 'colour' | 'halo'>): SymbolLayerSpecification['paint'] {
	return { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.5 };
}
