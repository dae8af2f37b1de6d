import type { Map as MapLibreMap } from 'maplibre-gl';
import { legLayers } from '../layers/legs/layers';
import type { Selection } from '../layers/legs/tiers';
import { nodeLayers } from '../layers/node-layers';
import type { Palette } from './palette';

type Layout = Parameters<MapLibreMap['setLayoutProperty']>;
type Paint = Parameters<MapLibreMap['setPaintProperty']>;

/**
 * Puts legs and nodes into the strengths of a selection, on the layers that the style has.
 * The names of their properties are those of the specification: `Object.entries` forgets it.
 */
export function showSelection(map: MapLibreMap, palette: Palette, selection: Selection): void {
	for (const layer of [...legLayers(palette, selection), ...nodeLayers(palette, selection)]) {
		if ('filter' in layer) map.setFilter(layer.id, layer.filter);
		for (const [name, value] of Object.entries(layer.layout ?? {}) as [Layout[1], Layout[2]][])
			map.setLayoutProperty(layer.id, name, value);
		for (const [name, value] of Object.entries(layer.paint ?? {}) as [Paint[1], Paint[2]][])
			map.setPaintProperty(layer.id, name, value);
	}
}
