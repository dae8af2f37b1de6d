import type { GeoJSONSource } from 'maplibre-gl';
import type { LngLat } from '../../../../geo/shared/coordinates';
import type { AtlasMap } from '../atlas-map';
import { TOWN_SOURCE } from './layers';

/** A place that the leg under way passes. */
export type Town = { name: string; lngLat: LngLat };

/** Names on the map what a leg passes. */
export class Towns {
	#towns: readonly Town[] = [];
	readonly #subscription: { unsubscribe(): void };

	constructor(readonly atlasMap: AtlasMap) {
		// another theme is another style
		this.#subscription = atlasMap.map.on('style.load', () => this.show(this.#towns));
	}

	show(towns: readonly Town[]): void {
		this.#towns = towns;
		const { map, container } = this.atlasMap;
		// nothing while the style is on its way, and once the map is taken away
		if (!container.isConnected) return;
		void map.getSource<GeoJSONSource>(TOWN_SOURCE)?.setData({
			type: 'FeatureCollection',
			features: towns.map(({ name, lngLat }) => ({
				type: 'Feature',
				properties: { name },
				geometry: { type: 'Point', coordinates: lngLat }
			}))
		});
	}

	remove(): void {
		this.#subscription.unsubscribe();
		this.show([]);
	}
}
