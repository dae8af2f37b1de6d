import { buildAtlas, type DrawnLeg } from '../atlas';
import { nodeFeatures, routeFeatures, siteFeatures } from '../features';
import type { Problem } from '../problem';
import type { Records } from '../schema';
import { claimsCsv, sitesCsv } from './csv';
import { datapackage } from './datapackage';
import { routeGpx } from './gpx';
import { itemFiles } from './items';
import { jsonLines } from './json-lines';
import { atlasKml } from './kml';
import { recordSchemas } from './schemas';

/** Every file under `/data/` as text, by path, sorted; the same records make the same bytes. */
export function dataFiles(
	records: Records,
	drawn: ReadonlyMap<string, DrawnLeg>,
	version: string,
	warnings: Problem[] = []
): ReadonlyMap<string, string> {
	const atlas = buildAtlas(records, drawn, warnings);
	const files = new Map<string, string>([
		['atlas.json', jsonLines(atlas)],
		['atlas.kml', atlasKml(records, drawn)],
		['claims.csv', claimsCsv(atlas)],
		['nodes.geojson', jsonLines(nodeFeatures(records))],
		['routes.geojson', jsonLines(routeFeatures(records, drawn))],
		['sites.csv', sitesCsv(records)],
		['sites.geojson', jsonLines(siteFeatures(records))],
		...Object.entries(itemFiles(records, atlas)).map(
			([name, file]) => [`${name}.json`, jsonLines(file)] as const
		),
		...records.routes.map((route) => [`routes/${route.id}.gpx`, routeGpx(route, records, drawn)] as const),
		...Object.entries(recordSchemas()).map(
			([name, schema]) => [`schema/${name}`, prettyJson(schema)] as const
		)
	]);
	const sorted = new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
	return new Map([...sorted, ['datapackage.json', jsonLines(datapackage(sorted, version))]]);
}

function prettyJson(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
