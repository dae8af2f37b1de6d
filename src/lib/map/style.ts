import type { StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './font-faces';
import { legLayers } from './leg-layers';
import type { Palette } from './palette';
import { pointLayers } from './point-layers';

/**
 * The whole style, every layer in draw order: nothing is added later, only filters and feature state change.
 * @param base where the site lives, without a trailing slash
 */
export function buildStyle(base: string, palette: Palette): StyleSpecification {
	const geojson = (path: string) => ({ type: 'geojson' as const, data: `${base}${path}` });
	return {
		version: 8,
		'font-faces': fontFaces(base),
		sources: {
			land: geojson('/basemap/land.geojson'),
			lakes: geojson('/basemap/lakes.geojson'),
			legs: geojson('/data/routes.geojson'),
			nodes: { ...geojson('/data/nodes.geojson'), promoteId: 'id' },
			sites: { ...geojson('/data/sites.geojson'), promoteId: 'id' }
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': palette.water } },
			{ id: 'land-fill', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
			{
				id: 'land-coast',
				type: 'line',
				source: 'land',
				paint: { 'line-color': palette.coast, 'line-width': 0.7 }
			},
			{ id: 'lakes-fill', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.lake } },
			...legLayers(palette),
			...pointLayers(palette)
		]
	};
}
