import type { Feature, FeatureCollection, LineString } from 'geojson';
import { placeAt, type Journey } from '../../route/journey';
import type { FollowedLeg } from './chain';

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
