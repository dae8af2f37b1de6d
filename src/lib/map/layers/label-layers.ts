import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { CITY_NAMES, NAME_REACH, NAME_WIDTH } from '../../../../geo/shared/city-names';
import { LANGUAGES } from '../../../../geo/shared/languages';
import { otherLanguage, type Language } from '../../address/language';
import { AREA_NAMES, BADGE_NAME, CITY_DOT, TEXT_PADDING, WATERS } from '../../symbols/map-names';
import { citySides } from '../../symbols/name-sides';
import type { ZoomStops } from '../../symbols/zoom-stops';
import { TOWN_SOURCE } from '../player/layers';
import { TEXT_FONTS } from '../style/font-faces';
import { imageName } from '../style/images';
import type { Palette } from '../style/palette';
import { anchorsOf, cityAnchors } from './anchors';
import { cityLayers, type CityLayer } from './city-layers';
import { paintOf, twoScripts, type Names, type Style } from './label-text';
import type { Selection } from './legs/tiers';
import { siteLabels } from './site-labels';

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
	const { chosen, cities } = cityLayers(named, selection);
	const citiesOf = (layers: CityLayer[]) =>
		layers.map((of) => cityLabels(names, of, of.isBold ? city : town, scale)).reverse();
	return [
		riverLabels(palette, names, 10.5 * scale),
		waterLabels(names, { ...water, size: byZoom(AREA_NAMES.water.sizes, scale) }),
		countryLabels(names, { ...country, size: byZoom(AREA_NAMES.country.sizes, scale) }),
		...citiesOf(cities),
		townLabels(town, CITY_NAMES[3].size * scale),
		...siteLabels({ ...city, size: BADGE_NAME.size * scale }),
		...citiesOf(chosen)
	];
}

function byZoom(sizes: ZoomStops, scale: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...sizes.flatMap(([zoom, px]) => [zoom, px * scale])];
}

function places(id: string, filter: FilterSpecification): SymbolLayerSpecification {
	return { id, type: 'symbol', source: 'basemap', 'source-layer': 'places', filter };
}

/**
 * A city that is no node of the corridor has a dot, round which other names leave the room that its own does; without room
 * for its name it is not drawn at all.
 */
function cityLabels(
	names: Names,
	{ id, from, size: px, lines, filter }: CityLayer,
	style: Omit<Style, 'size'>,
	scale: number
): SymbolLayerSpecification {
	const size = px * scale;
	return {
		...places(id, filter),
		minzoom: from,
		layout: {
			...dotted(style),
			'icon-image': ['case', ['has', 'node'], '', dotted(style)['icon-image']],
			'text-field': twoScripts(names, lines === 2 ? '\n' : ' '),
			'text-font': [...style.font],
			'text-size': size,
			'text-variable-anchor-offset': [
				'case',
				['has', 'node'],
				cityAnchors((NAME_REACH.node - TEXT_PADDING) / size),
				cityAnchors((NAME_REACH.dot - TEXT_PADDING) / size)
			],
			'text-justify': 'auto',
			'text-max-width': NAME_WIDTH
		},
		paint: paintOf(style)
	};
}

/** Towns that a leg passes while it is followed. */
function townLabels(style: Omit<Style, 'size'>, size: number): SymbolLayerSpecification {
	return {
		id: 'towns-label',
		type: 'symbol',
		source: TOWN_SOURCE,
		layout: {
			...dotted(style),
			'text-field': ['get', 'name'],
			'text-font': [...style.font],
			'text-size': size,
			'text-variable-anchor-offset': [
				'literal',
				anchorsOf(citySides('EWNS'), (NAME_REACH.dot - TEXT_PADDING) / size)
			],
			'text-justify': 'auto'
		},
		paint: paintOf(style)
	};
}

/** A dot, round which names of others leave the room that its own does. */
function dotted({ colour, halo }: Pick<Style, 'colour' | 'halo'>) {
	return {
		'icon-image': imageName('dot', CITY_DOT, colour, halo),
		'icon-padding': [NAME_REACH.node - TEXT_PADDING - CITY_DOT - 2]
	} satisfies SymbolLayerSpecification['layout'];
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
