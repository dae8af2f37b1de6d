import type { Feature, LineString } from 'geojson';
import type { LngLat } from '../../../../geo/shared/coordinates';
import type { JourneyLeg } from '../../route/journey';
import type { Mode } from '../../symbols/modes';

/** A leg as a page lists it: its id, and the address of the node where it begins. */
export type ChainLeg = { id: string; from: { url: string } };

/** What the lines of a leg are drawn by. */
type LegProperties = {
	leg_id: string;
	from: string;
	mode: Mode;
	status: string;
	alignment: string;
	length_km: number;
};
export type LegFeature = Feature<LineString, LegProperties>;

/** A leg of a chain with its line in the direction of travel. */
export type FollowedLeg = JourneyLeg & { mode: Mode; properties: LegProperties };

/**
 * Lines for the legs of a chain, each turned in the direction of travel.
 * @throws where no feature is the line of a leg
 */
export function chainOf(features: readonly LegFeature[], legs: readonly ChainLeg[]): FollowedLeg[] {
	const byLeg = new Map(features.map((feature) => [feature.properties.leg_id, feature]));
	return legs.map(({ id, from }) => {
		const feature = byLeg.get(id);
		if (!feature) throw new Error(`leg ${id}: found no line, wanted one for each leg that is followed`);
		const { properties, geometry } = feature;
		// GeoJSON has positions of any number of numbers; those of the atlas are pairs
		const line = geometry.coordinates as LngLat[];
		const isTurned = from.url !== `/nodes/${properties.from}/`;
		return {
			line: isTurned ? line.toReversed() : line,
			lengthKm: properties.length_km,
			mode: properties.mode,
			properties
		};
	});
}
