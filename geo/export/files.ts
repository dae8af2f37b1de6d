import { buildAtlas, type DrawnLeg } from '../atlas/atlas';
import { nodeFeatures, routeFeatures, siteFeatures } from '../atlas/features';
import { type Host, NO_HOST } from '../shared/host';
import type { Problem } from '../read/problem';
import type { Records } from '../read/schema';
import { csv, flatFeatures } from './flat';
import { datapackage, PACKAGE_FILE, packed, type Packed, tableSchema } from './datapackage';
import { editionOf, fileHead } from './edition';
import { fileSchemas, recordSchemas } from './file-schemas';
import { gpxFiles } from './gpx';
import { itemFiles } from './items';
import { atlasKml } from './kml';
import { tablesOf } from './tables';

/**
 * JSON with one line for each item of the top-level lists, so that a difference between two builds shows which
 * record changed, and a list stays readable.
 */
export function jsonLines(value: object): string {
	const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${fieldText(field)}`);
	return `{\n${fields.join(',\n')}\n}\n`;
}

function fieldText(field: unknown): string {
	if (!Array.isArray(field) || field.length === 0) return JSON.stringify(field);
	return `[\n${field.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** Every file under `/data/`, by path, sorted; the same records and host make the same bytes. */
export function dataFiles(
	records: Records,
	drawn: ReadonlyMap<string, DrawnLeg>,
	version: string,
	warnings: Problem[] = [],
	host: Host = NO_HOST
): ReadonlyMap<string, Buffer> {
	const edition = editionOf(records, drawn, version, host);
	const atlas = buildAtlas(records, drawn, warnings);
	const items = itemFiles(records, atlas, host);
	const features = {
		sites: siteFeatures(records, host),
		nodes: nodeFeatures(records, host),
		routes: routeFeatures(records, drawn, host)
	};
	const json = (path: string, content: object) => jsonLines({ ...fileHead(path, edition), ...content });
	const collections = Object.entries(features).flatMap(([kind, collection]): [string, Packed][] => {
		const count = collection.features.length;
		const [whole, flat] = [`${kind}.geojson`, `${kind}-flat.geojson`];
		return [
			[whole, packed(json(whole, collection), count)],
			[flat, packed(json(flat, flatFeatures(kind as keyof typeof features, collection)), count)]
		];
	});
	const tables = Object.entries(tablesOf(atlas, items, features, edition)).map(
		([path, { kind, items: rows, columns, references }]): [string, Packed] => [
			path,
			packed(csv(rows, columns), rows.length, { table: tableSchema(kind, columns, references) })
		]
	);
	const lists = Object.entries(items).map(([name, file]): [string, Packed] => {
		const path = `${name}.json`;
		return [path, packed(json(path, file), file.items.length)];
	});
	const schemas = Object.entries({ ...fileSchemas(host), ...recordSchemas(host) }).map(
		([path, schema]): [string, Packed] => [path, packed(prettyJson(schema), null)]
	);
	const files = new Map<string, Packed>([
		['atlas.json', packed(json('atlas.json', atlas), null)],
		['atlas.kml', atlasKml(atlas, features, edition)],
		...collections,
		...tables,
		...lists,
		...gpxFiles(records, drawn, edition),
		...schemas
	]);
	const sorted = new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
	sorted.set(PACKAGE_FILE, packed(jsonLines(datapackage(sorted, edition)), null));
	return new Map([...sorted].map(([path, { content }]) => [path, content]));
}

function prettyJson(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
