import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Leaves out the frames of a new map that nobody sees: until it is whole for the first time the static map stands in its
 * place. MapLibre draws each of them, and has no option for it (6.0); sources, tiles and names go on as they would.
 */
export function holdFirstFrame(map: MapLibreMap): void {
	const { painter } = map;
	const { render } = painter;
	painter.render = (...frame) => {
		// what MapLibre asks before it says `idle`, which is in this frame then
		if (!map.loaded() || map._placementDirty) return;
		painter.render = render;
		render.apply(painter, frame);
	};
}
