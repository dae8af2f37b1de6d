import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import type { RouteLegProperties } from '../../../../geo';
import type { LngLat } from '../../../../geo/shared/coordinates';
import type { WayLeg } from '../../pages/selection';
import type { JourneyLeg } from '../../route/journey';
import type { Mode } from '../../symbols/modes';
import type { AtlasMap } from '../atlas-map';

/** What the lines of a leg are drawn by. */
type LegProperties = Pick<RouteLegProperties, 'id' | 'mode' | 'status' | 'alignment' | 'length_km'>;
export type LegFeature = Feature<LineString, LegProperties>;

/** A leg of a way with its line in the direction of travel. */
export type FollowedLeg = JourneyLeg & { mode: Mode; properties: LegProperties };

/**
 * Lines for the legs of a way, each turned in the direction of travel.
 * @throws where no feature is the line of a leg
 */
export function chainOf(features: readonly LegFeature[], legs: readonly WayLeg[]): FollowedLeg[] {
	const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
	return legs.map(({ leg, feature: id, isTurned }) => {
		const feature = byId.get(id);
		if (!feature) throw new Error(`leg ${leg}: found no line, wanted one for each leg that is followed`);
		const { properties, geometry } = feature;
		// GeoJSON has positions of any number of numbers; those of the atlas are pairs
		const line = geometry.coordinates as LngLat[];
		return {
			line: isTurned ? line.toReversed() : line,
			lengthKm: properties.length_km,
			mode: properties.mode,
			properties
		};
	});
}

/** Lines for the legs of a way, from what the map has read already. */
export async function readChain({ map }: AtlasMap, legs: readonly WayLeg[]): Promise<FollowedLeg[]> {
	const source = map.getSource<GeoJSONSource>('legs');
	if (!source) throw new Error('map: found no source of legs, wanted the one of the style');
	// our own file, whose shape the build decides
	const { features } = (await source.getData()) as FeatureCollection & { features: LegFeature[] };
	return chainOf(features, legs);
}
