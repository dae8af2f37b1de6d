import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Resolves once a map is whole for the first time, and rejects where its style or data cannot be read before.
 * @param onFault told why a source cannot be read after that, and which it is
 */
export function firstIdle(
	map: MapLibreMap,
	onFault: (reason: string, source: string) => void
): Promise<void> {
	return new Promise((resolve, reject) => {
		let isWhole = false;
		map.once('idle', () => {
			isWhole = true;
			resolve();
		});
		map.on('error', (event) => {
			const { error } = event;
			// a tile that is given up because the map has moved on is an error without a message
			if (error.message === '') return;
			if (!isWhole) reject(new Error(error.message));
			else if ('sourceId' in event) onFault(error.message, String(event.sourceId));
			else reportError(error);
		});
	});
}
