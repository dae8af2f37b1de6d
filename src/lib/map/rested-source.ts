import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Acts once no tile of a source is on its way. After data that came sooner MapLibre 6.17 may keep the buffers of one set
 * beside the features of another, and a query of what is drawn fails ("feature index out of bounds"). A style change at
 * the same moment can still do that, so a source with changing data has no feature state, which would fail unasked.
 * @param source must be in the style
 */
export function onceRested(map: MapLibreMap, source: string, act: () => void): void {
	if (map.isSourceLoaded(source)) return act();
	// whatever arrives for a source makes the map draw
	const drawing = map.on('render', () => {
		// a new style may have no such source yet, and MapLibre takes the question for an error
		if (!map.getSource(source) || !map.isSourceLoaded(source)) return;
		drawing.unsubscribe();
		act();
	});
}
