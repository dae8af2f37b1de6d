import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

/** Dashes by mode in widths of the line, so that a route reads without colour. */
const DASHES: Record<string, [number, number] | null> = {
	rail: null,
	road: [5, 0.8],
	sea: [6, 2],
	river: [1.9, 1.1],
	air: [0.01, 2.4],
	data: [0.01, 3.4]
};

const WIDTH: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 2, 1.9, 5, 3.4, 9, 5.2];
const isOpen: ExpressionSpecification = ['==', ['get', 'status'], 'operating'];

/** Lines of legs by mode: halo, pattern, ties of rail; then the same again for what is selected. */
export function legLayers(palette: Palette): LayerSpecification[] {
	const layers = Object.entries(DASHES).flatMap(([mode, dash]): LineLayerSpecification[] => {
		const filter: ExpressionSpecification = ['==', ['get', 'mode'], mode];
		const line: LineLayerSpecification = {
			id: `legs-line-${mode}`,
			type: 'line',
			source: 'legs',
			filter,
			layout: { 'line-cap': dash?.[0] === 0.01 ? 'round' : 'butt', 'line-join': 'round' },
			paint: {
				'line-color': palette['route-b'],
				'line-width': WIDTH,
				'line-opacity': ['case', isOpen, 1, 0.55],
				...(dash ? { 'line-dasharray': dash } : {})
			}
		};
		if (mode !== 'rail') return [line];
		return [
			line,
			{
				id: 'legs-line-rail-ties',
				type: 'line',
				source: 'legs',
				filter,
				paint: {
					'line-color': palette.tie,
					'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.8, 5, 1.4, 9, 2.1],
					'line-dasharray': [2.4, 2.9]
				}
			}
		];
	});
	return [...layers, ...selectedLayers(palette)];
}

/** Ids of the layers that are filtered to the selection. */
export const SELECTED_LAYERS = ['legs-line-selected-halo', 'legs-line-selected'] as const;

function selectedLayers(palette: Palette): LayerSpecification[] {
	const nothing: ExpressionSpecification = ['==', ['get', 'id'], ''];
	return [
		{
			id: 'legs-line-selected-halo',
			type: 'line',
			source: 'legs',
			filter: nothing,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette['halo-land'],
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 6, 5, 9, 9, 11]
			}
		},
		{
			id: 'legs-line-selected',
			type: 'line',
			source: 'legs',
			filter: nothing,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.route,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 3, 5, 5, 9, 6.5]
			}
		}
	];
}
