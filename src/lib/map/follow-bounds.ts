import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bbox } from '../../../geo/shared/coordinates';

/** Tells what a map shows, now and whenever it has moved; the answer ends it. */
export function followBounds(map: MapLibreMap, tell: (bounds: Bbox) => void): () => void {
	const look = (): void => {
		const box = map.getBounds();
		tell([box.getWest(), box.getSouth(), box.getEast(), box.getNorth()]);
	};
	look();
	return map.on('moveend', look).unsubscribe;
}
