import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../style/palette';

const tiles = { source: 'basemap' } as const;
const byRank = (large: number, middle: number, small: number): ExpressionSpecification => [
	'step',
	['get', 'rank'],
	large,
	3,
	middle,
	6,
	small
];

/** Land, water and lines below everything that the atlas speaks of, in draw order. */
export function basemapLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': palette.water } },
		{
			id: 'depth-fill',
			type: 'fill',
			...tiles,
			'source-layer': 'depth',
			paint: {
				'fill-color': ['match', ['get', 'depth'], 200, palette.deep1, palette.deep2],
				'fill-antialias': false
			}
		},
		...[9, 4.5].map((width, index): LayerSpecification => ({
			id: `land-glow-${width}`,
			type: 'line',
			...tiles,
			'source-layer': 'land',
			paint: {
				'line-color': palette.glow,
				'line-width': width,
				'line-blur': 2,
				'line-opacity': index === 0 ? 0.5 : 0.8
			}
		})),
		{
			id: 'land-fill',
			type: 'fill',
			...tiles,
			'source-layer': 'land',
			paint: { 'fill-color': palette.land }
		},
		{
			id: 'urban-fill',
			type: 'fill',
			...tiles,
			'source-layer': 'urban',
			paint: {
				'fill-color': palette.urban,
				'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 1, 9.5, 0.3]
			}
		},
		{
			id: 'lakes-fill',
			type: 'fill',
			...tiles,
			'source-layer': 'lakes',
			paint: { 'fill-color': palette.lake }
		},
		{
			id: 'rivers-line',
			type: 'line',
			...tiles,
			'source-layer': 'rivers',
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.river,
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					4,
					byRank(1.1, 0.75, 0.5),
					7,
					['*', 1.8, byRank(1.1, 0.75, 0.5)]
				]
			}
		},
		{
			id: 'land-coast',
			type: 'line',
			...tiles,
			'source-layer': 'land',
			paint: { 'line-color': palette.coast, 'line-width': 0.7 }
		},
		{
			id: 'admin-line',
			type: 'line',
			...tiles,
			'source-layer': 'admin',
			paint: { 'line-color': palette.admin, 'line-width': ['step', ['zoom'], 0.8, 5, 1] }
		}
	];
}
