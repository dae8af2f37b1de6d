import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import type { AtlasMap } from '../atlas-map';
import { chainOf, type ChainLeg, type FollowedLeg, type LegFeature } from './chain';

/** Lines of a chain of legs, from what the map has read already. */
export async function readChain({ map }: AtlasMap, legs: readonly ChainLeg[]): Promise<FollowedLeg[]> {
	const source = map.getSource<GeoJSONSource>('legs');
	if (!source) throw new Error('map: found no source of legs, wanted the one of the style');
	// our own file, whose shape the build decides
	const { features } = (await source.getData()) as FeatureCollection & { features: LegFeature[] };
	return chainOf(features, legs);
}
