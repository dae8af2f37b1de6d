import { foldersToKML } from '@placemarkio/tokml';
import type { Feature, Geometry } from 'geojson';
import type { DrawnLeg } from '../atlas';
import { routeFeatures, siteFeatures } from '../features';
import type { Records } from '../schema';

/** Sites and routes as two folders, a placemark a feature; KML allows one language, so names are English. */
export function atlasKml(records: Records, drawn: ReadonlyMap<string, DrawnLeg>): string {
	const routeNames = new Map(records.routes.map(({ id, name }) => [id, name]));
	const sites = siteFeatures(records).features.map((feature) =>
		placemark(feature, feature.properties.summary)
	);
	const routes = routeFeatures(records, drawn).features.map((feature) => {
		const { route, leg, mode } = feature.properties;
		const name = `${routeNames.get(route)}, ${leg}: ${feature.properties.name}`;
		return placemark({ ...feature, properties: { ...feature.properties, name } }, mode);
	});
	return foldersToKML({
		type: 'root',
		children: [
			{ type: 'folder', meta: { name: 'sites' }, children: sites },
			{ type: 'folder', meta: { name: 'routes' }, children: routes }
		]
	});
}

/** KML holds text only: fields without a value are left out instead of reading "null". */
function placemark(feature: Feature<Geometry | null>, description: string): Feature<Geometry | null> {
	const fields = Object.entries(feature.properties ?? {}).filter(([, value]) => value !== null);
	return { ...feature, properties: { ...Object.fromEntries(fields), description } };
}
