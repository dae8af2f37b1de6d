import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { FEATURE_PROPERTIES } from './feature-schemas';
import { columnsOf, type Item } from './flat';

/** The same features with lists as text: GDAL loses or garbles lists on the way to most formats of databases. */
export function flatFeatures(
	kind: keyof typeof FEATURE_PROPERTIES,
	{ type, features }: FeatureCollection<Geometry | null, object>
): FeatureCollection<Geometry | null> {
	const columns = columnsOf(FEATURE_PROPERTIES[kind]);
	return {
		type,
		features: features.map((feature): Feature<Geometry | null> => {
			const cells = columns.map(({ name, cell }) => [name, cell(feature.properties as Item)]);
			return { ...feature, properties: Object.fromEntries(cells) as Item };
		})
	};
}
