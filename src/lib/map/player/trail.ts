import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { placeAt, type Journey } from '../../route/journey';
import type { AtlasMap } from '../atlas-map';
import type { FollowedLeg } from './chain';
import { TRAIL_SOURCE } from './layers';

/** The travelled part of the leg under way, as features; none at its beginning. */
export function trailOf(
	journey: Journey,
	legs: readonly FollowedLeg[],
	metres: number
): FeatureCollection<LineString> {
	const { n, lngLat } = placeAt(journey, metres);
	const [measured, leg] = [journey.legs[n - 1], legs[n - 1]];
	const passed = measured?.line.filter((_, index) => (measured.alongM[index] ?? 0) < metres) ?? [];
	const features: Feature<LineString>[] =
		leg && passed.length > 0
			? [
					{
						type: 'Feature',
						properties: leg.properties,
						geometry: { type: 'LineString', coordinates: [...passed, lngLat] }
					}
				]
			: [];
	return { type: 'FeatureCollection', features };
}

/** Draws the travelled part on the map. */
export class Trail {
	#metres = 0;
	#isBusy = false;
	#isStale = false;
	#isGone = false;

	constructor(
		readonly atlasMap: AtlasMap,
		readonly journey: Journey,
		readonly legs: readonly FollowedLeg[]
	) {}

	/** One drawing at a time: the latest place follows when the one before is done. */
	draw(metres: number): void {
		const source = this.#source();
		this.#metres = metres;
		if (!source) return;
		this.#isStale = this.#isBusy;
		if (this.#isBusy) return;
		this.#isBusy = true;
		void source.setData(trailOf(this.journey, this.legs, metres)).finally(() => {
			this.#isBusy = false;
			if (this.#isStale && !this.#isGone) this.draw(this.#metres);
		});
	}

	remove(): void {
		this.#isGone = true;
		void this.#source()?.setData({ type: 'FeatureCollection', features: [] });
	}

	/** Nothing while the style is on its way, and once the map is taken away. */
	#source(): GeoJSONSource | undefined {
		const { map, container } = this.atlasMap;
		return container.isConnected ? map.getSource(TRAIL_SOURCE) : undefined;
	}
}
