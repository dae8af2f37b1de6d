import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { LANGUAGES } from '../../../../geo/shared/languages';
import { otherLanguage, type Language } from '../../address/language';
import { AREA_NAMES, BADGE_NAME, CITY_DOT, CITY_NAMES, OTHER_SCRIPT, WATERS } from '../../symbols/map-names';
import { BADGE_SIDES, CITY_SIDES, sideOffset, type Side } from '../../symbols/name-sides';
import type { ZoomStops } from '../../symbols/zoom-stops';
import { cityLayers, type CityLayer } from './city-layers';
import { TEXT_FONTS } from '../style/font-faces';
import { imageName } from '../style/images';
import type { Selection } from './legs/tiers';
import { pairOf } from '../markers/site-layers';
import type { Palette } from '../style/palette';

type SymbolAnchor = Extract<NonNullable<SymbolLayerSpecification['layout']>['text-anchor'], string>;
type Names = { own: string; other: string };
type Style = {
	size: ExpressionSpecification | number;
	colour: string;
	halo: string;
	font: readonly string[];
};

const ANCHORS: Record<Side, SymbolAnchor> = {
	E: 'left',
	W: 'right',
	NE: 'bottom-left',
	SE: 'top-left',
	NW: 'bottom-right',
	SW: 'top-right',
	N: 'bottom',
	S: 'top',
	C: 'center'
};

/**
 * Names on the map, the least important first: whoever comes later is placed first and keeps its place.
 * @param named ids of cities whose names the badges of sites bear
 * @param scale of the letters
 */
export function labelLayers(
	palette: Palette,
	language: Language,
	named: readonly string[],
	selection: Selection,
	scale: number
): SymbolLayerSpecification[] {
	const field = (one: Language) => `name${LANGUAGES[one].suffix}`;
	const names = { own: field(language), other: field(otherLanguage(language)) };
	const land = { halo: palette['halo-land'] };
	const water = { colour: palette['lb-sea'], halo: palette['halo-sea'], font: TEXT_FONTS.italic };
	const country = { ...land, colour: palette['lb-country'], font: TEXT_FONTS.regular };
	const town = { ...land, colour: palette['lb-town'], font: TEXT_FONTS.regular };
	const city = { ...land, colour: palette['lb-city'], font: TEXT_FONTS.semibold };
	return [
		riverLabels(palette, names, 10.5 * scale),
		waterLabels(names, { ...water, size: byZoom(AREA_NAMES.water.sizes, scale) }),
		countryLabels(names, { ...country, size: byZoom(AREA_NAMES.country.sizes, scale) }),
		...cityLayers(named, selection)
			.map((of) =>
				cityLabels(names, of, { ...(of.rank < 2 ? city : town), size: CITY_NAMES[of.rank].size * scale })
			)
			.reverse(),
		...siteLabels({ ...city, size: BADGE_NAME.size * scale })
	];
}

function byZoom(sizes: ZoomStops, scale: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...sizes.flatMap(([zoom, px]) => [zoom, px * scale])];
}

/** Both scripts: the page's own first; the other below it, or beside it where `separator` is a space. */
function twoScripts({ own, other }: Names, separator: string): ExpressionSpecification {
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

function paintOf({ colour, halo }: Style): SymbolLayerSpecification['paint'] {
	return { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.5 };
}

function places(id: string, filter: FilterSpecification): SymbolLayerSpecification {
	return { id, type: 'symbol', source: 'basemap', 'source-layer': 'places', filter };
}

/** A city that is no node of the corridor has a dot; without room for its name it is not drawn at all. */
function cityLabels(names: Names, { id, rank, filter }: CityLayer, style: Style): SymbolLayerSpecification {
	const { from, offset, lines } = CITY_NAMES[rank];
	return {
		...places(id, filter),
		minzoom: from,
		layout: {
			'icon-image': ['case', ['has', 'node'], '', imageName('dot', CITY_DOT, style.colour, style.halo)],
			'text-field': twoScripts(names, lines === 2 ? '\n' : ' '),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-variable-anchor-offset': cityAnchors(offset),
			'text-justify': 'auto',
			'text-max-width': 12
		},
		paint: paintOf(style)
	};
}

/** Sides to try in MapLibre's terms: the part of the name that is nearest to its point, and how far it is from it in ems. */
function anchorsOf(sides: readonly Side[], reach: number): (string | [number, number])[] {
	return sides.flatMap((side) => [ANCHORS[side], sideOffset(side, reach)]);
}

/** The side that the record of a city gives, and then all the others. */
function cityAnchors(reach: number): ExpressionSpecification {
	const from = (first: readonly Side[]) => [
		'literal',
		anchorsOf([...new Set([...first, ...CITY_SIDES])], reach)
	];
	const bySide = CITY_SIDES.flatMap((side) => [side, from([side])]);
	// the type of `match` knows no number of cases that is made at run time
	return ['match', ['get', 'side'], ...bySide, from([])] as unknown as ExpressionSpecification;
}

function countryLabels(names: Names, style: Style): SymbolLayerSpecification {
	return {
		...places('places-country', ['==', ['get', 'kind'], 'country']),
		minzoom: AREA_NAMES.country.from,
		maxzoom: AREA_NAMES.country.to,
		layout: {
			'text-field': twoScripts(names, '\n'),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-letter-spacing': AREA_NAMES.country.spacing,
			'text-transform': 'uppercase',
			'text-max-width': 9,
			'text-padding': 6
		},
		paint: paintOf(style)
	};
}

function waterLabels(names: Names, style: Style): SymbolLayerSpecification {
	return {
		...places('places-water', ['in', ['get', 'kind'], ['literal', [...WATERS]]]),
		minzoom: AREA_NAMES.water.from,
		maxzoom: AREA_NAMES.water.to,
		layout: {
			'text-field': twoScripts(names, '\n'),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-letter-spacing': AREA_NAMES.water.spacing,
			'text-max-width': 8
		},
		paint: paintOf(style)
	};
}

function riverLabels(palette: Palette, names: Names, size: number): SymbolLayerSpecification {
	return {
		id: 'rivers-label',
		type: 'symbol',
		source: 'basemap',
		'source-layer': 'rivers',
		filter: ['has', 'name'],
		minzoom: 4.2,
		layout: {
			'symbol-placement': 'line',
			'text-field': ['get', names.own],
			'text-font': [...TEXT_FONTS.italic],
			'text-size': size,
			'symbol-spacing': 420
		},
		paint: {
			'text-color': palette['lb-river'],
			'text-halo-color': palette['halo-land'],
			'text-halo-width': 1.2
		}
	};
}

/** Names beside the badges of sites; those of badges moved aside stand on the far side of them. */
function siteLabels(style: Style): SymbolLayerSpecification[] {
	const isMoved: ExpressionSpecification = ['!=', ['get', 'moved'], ''];
	// a whole may be fanned out, where its name would lie over its parts
	const isShown: ExpressionSpecification = ['all', ['get', 'isShown'], ['==', ['get', 'kind'], 'site']];
	const beside = (sides: readonly Side[]): SymbolLayerSpecification['layout'] => ({
		'text-variable-anchor': sides.map((side) => ANCHORS[side]),
		// the count of a whole stands out to the right
		'text-radial-offset': [
			'/',
			[
				'+',
				['/', ['get', 'diameter'], 2],
				['match', ['get', 'kind'], 'parent', BADGE_NAME.gapOfParent, BADGE_NAME.gap]
			],
			style.size
		]
	});
	const layer = (
		id: string,
		filter: ExpressionSpecification,
		layout: SymbolLayerSpecification['layout']
	): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'sites',
		filter: ['all', ['!=', ['get', 'label'], ''], filter],
		layout: {
			'text-field': twoScripts({ own: 'label', other: 'label2' }, '\n'),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-justify': 'auto',
			'text-max-width': 13,
			'symbol-sort-key': ['-', 0, ['get', 'count']],
			...layout
		},
		paint: paintOf(style)
	});
	return [
		layer('sites-label', ['all', ['!', isMoved], ['!', isShown]], beside(BADGE_SIDES)),
		layer('sites-label-moved', isMoved, {
			'text-anchor': ['get', 'nameAnchor'],
			'text-offset': pairOf('nameOffset')
		}),
		// the name of what the page is about is there without room too, on one side: MapLibre would try no other
		layer('sites-label-shown', ['all', ['!', isMoved], isShown], {
			...beside(['S']),
			'text-overlap': 'always'
		})
	];
}
