import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../atlas/language';
import { TEXT_FONTS } from './font-faces';
import { imageName } from './images';
import { NAME_GAP_PX, NAME_SIZE } from './markers/marker-features';
import { pairOf } from './markers/site-layers';
import type { Palette } from './palette';

type Names = { own: string; other: string };
type Style = {
	size: ExpressionSpecification | number;
	colour: string;
	halo: string;
	font: readonly string[];
};

/** Layers of the names of cities, by rank. */
const CITY_RANKS = [
	{ rank: 3, from: 4.8, size: 11 },
	{ rank: 2, from: 3.4, size: 11.5 },
	{ rank: 1, from: 2.6, size: 12.5 },
	{ rank: 0, from: 2, size: 14 }
] as const;

/**
 * Names on the map, the least important first: whoever comes later is placed first and keeps its place.
 * @param named ids of cities whose names the badges of sites bear
 */
export function labelLayers(
	palette: Palette,
	language: Language,
	named: readonly string[]
): SymbolLayerSpecification[] {
	const names = language === 'zh' ? { own: 'name_zh', other: 'name' } : { own: 'name', other: 'name_zh' };
	const land = { halo: palette['halo-land'] };
	const water = { colour: palette['lb-sea'], halo: palette['halo-sea'], font: TEXT_FONTS.italic };
	const country = { ...land, colour: palette['lb-country'], font: TEXT_FONTS.regular };
	const town = { ...land, colour: palette['lb-town'], font: TEXT_FONTS.regular };
	const city = { ...land, colour: palette['lb-city'], font: TEXT_FONTS.semibold };
	return [
		riverLabels(palette, names),
		waterLabels(names, { ...water, size: ['interpolate', ['linear'], ['zoom'], 2.4, 10.5, 6, 17] }),
		countryLabels(names, { ...country, size: ['interpolate', ['linear'], ['zoom'], 2.4, 10, 6, 15] }),
		...CITY_RANKS.map(({ rank, from, size }) =>
			cityLabels(names, rank, from, named, { ...(rank < 2 ? city : town), size })
		),
		...siteLabels({ ...city, size: NAME_SIZE })
	];
}

/** Filters of the layers of cities that leave out those named beside badges, by layer. */
export function cityFilters(named: readonly string[]): Map<string, FilterSpecification> {
	return new Map(CITY_RANKS.map(({ rank }) => [`places-city-${rank}`, cityFilter(rank, named)]));
}

function cityFilter(rank: number, named: readonly string[]): FilterSpecification {
	return [
		'all',
		['==', ['get', 'kind'], 'city'],
		['==', ['get', 'rank'], rank],
		['!', ['in', ['get', 'id'], ['literal', [...named]]]]
	];
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
		{ 'font-scale': 0.86, 'text-font': ['literal', [...TEXT_FONTS.regular]] }
	];
}

function paintOf({ colour, halo }: Style): SymbolLayerSpecification['paint'] {
	return { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.5 };
}

function places(id: string, filter: FilterSpecification): SymbolLayerSpecification {
	return { id, type: 'symbol', source: 'basemap', 'source-layer': 'places', filter };
}

/** A city that is no node of the corridor has a dot; without room for its name it is not drawn at all. */
function cityLabels(
	names: Names,
	rank: number,
	minzoom: number,
	named: readonly string[],
	style: Style
): SymbolLayerSpecification {
	return {
		...places(`places-city-${rank}`, cityFilter(rank, named)),
		minzoom,
		layout: {
			'icon-image': ['case', ['has', 'node'], '', imageName('dot', 1.5, style.colour, style.halo)],
			'text-field': twoScripts(names, rank < 2 ? '\n' : ' '),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-variable-anchor': [
				'left',
				'right',
				'bottom-left',
				'top-left',
				'bottom-right',
				'top-right',
				'top',
				'bottom'
			],
			'text-radial-offset': rank < 2 ? 1.15 : 0.8,
			'text-justify': 'auto',
			'text-max-width': 12
		},
		paint: paintOf(style)
	};
}

function countryLabels(names: Names, style: Style): SymbolLayerSpecification {
	return {
		...places('places-country', ['==', ['get', 'kind'], 'country']),
		minzoom: 2.4,
		maxzoom: 6,
		layout: {
			'text-field': twoScripts(names, '\n'),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-letter-spacing': 0.12,
			'text-transform': 'uppercase',
			'text-max-width': 9,
			'text-padding': 6
		},
		paint: paintOf(style)
	};
}

function waterLabels(names: Names, style: Style): SymbolLayerSpecification {
	return {
		...places('places-water', ['in', ['get', 'kind'], ['literal', ['ocean', 'sea', 'gulf', 'strait']]]),
		minzoom: 2.4,
		maxzoom: 7.5,
		layout: {
			'text-field': twoScripts(names, '\n'),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-letter-spacing': 0.06,
			'text-max-width': 8
		},
		paint: paintOf(style)
	};
}

function riverLabels(palette: Palette, names: Names): SymbolLayerSpecification {
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
			'text-size': 10.5,
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
		layer('sites-label', ['!', isMoved], {
			'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
			// the count of a whole stands out to the right
			'text-radial-offset': [
				'/',
				['+', ['/', ['get', 'diameter'], 2], ['match', ['get', 'kind'], 'parent', 14, NAME_GAP_PX]],
				NAME_SIZE
			]
		}),
		layer('sites-label-moved', isMoved, {
			'text-anchor': ['get', 'nameAnchor'],
			'text-offset': pairOf('nameOffset')
		})
	];
}
