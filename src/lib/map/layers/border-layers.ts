import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../style/palette';

const tiles = { source: 'basemap', 'source-layer': 'boundaries' } as const;
const visibility = (isShown: boolean) => (isShown ? 'visible' : 'none');

/** Boundaries of countries: solid where Natural Earth calls them international, dashed where disputed. */
export function borderLayers(palette: Palette, isShown: boolean): LayerSpecification[] {
	const layout = { visibility: visibility(isShown) } as const;
	return [
		{
			id: 'boundaries-casing',
			type: 'line',
			...tiles,
			layout,
			paint: { 'line-color': palette.land, 'line-width': 3, 'line-opacity': 0.7 }
		},
		...[false, true].map((isDashed): LayerSpecification => ({
			id: `boundaries-line-${isDashed ? 'dashed' : 'solid'}`,
			type: 'line',
			...tiles,
			filter: ['==', ['get', 'dashed'], isDashed],
			layout,
			paint: {
				'line-color': palette.border,
				'line-width': ['step', ['zoom'], 0.9, 5, 1.2],
				...(isDashed ? { 'line-dasharray': [3.2, 2.4] } : {})
			}
		}))
	];
}

/** Draws the boundaries of countries, or none of them; lines of provinces are no borders and stay. */
export function showBorders(map: MapLibreMap, isShown: boolean): void {
	for (const layer of ['boundaries-casing', 'boundaries-line-solid', 'boundaries-line-dashed'])
		map.setLayoutProperty(layer, 'visibility', visibility(isShown));
}
