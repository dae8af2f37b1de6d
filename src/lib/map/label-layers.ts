import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../atlas/language';
import { TEXT_FONTS } from './font-faces';
import type { Palette } from './palette';

type Names = { own: string; other: string };
type Style = {
	size: ExpressionSpecification | number;
	colour: string;
	halo: string;
	font: readonly string[];
};

/** Names on the map, the least important first: whoever comes later is placed first and keeps its place. */
export function labelLayers(palette: Palette, language: Language): SymbolLayerSpecification[] {
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
		cityLabels(names, 3, 4.8, { ...town, size: 11 }),
		cityLabels(names, 2, 3.4, { ...town, size: 11.5 }),
		cityLabels(names, 1, 2.6, { ...city, size: 12.5 }),
		cityLabels(names, 0, 2, { ...city, size: 14 }),
		siteLabels(names, { ...city, size: 12.5 })
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

function cityLabels(names: Names, rank: number, minzoom: number, style: Style): SymbolLayerSpecification {
	return {
		...places(`places-city-${rank}`, ['all', ['==', ['get', 'kind'], 'city'], ['==', ['get', 'rank'], rank]]),
		minzoom,
		layout: {
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

/** Sites that are no part of another: parts share the point of their whole, and one name stands for all. */
function siteLabels(names: Names, style: Style): SymbolLayerSpecification {
	return {
		id: 'sites-label',
		type: 'symbol',
		source: 'sites',
		filter: ['==', ['typeof', ['get', 'within']], 'null'],
		minzoom: 6.2,
		layout: {
			'text-field': twoScripts(names, '\n'),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
			'text-radial-offset': 1.3,
			'text-justify': 'auto',
			'text-max-width': 14
		},
		paint: paintOf(style)
	};
}
