import type { FeatureCollection, LineString, Point } from 'geojson';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkAll } from '../../geo/check/run';
import { dataFiles } from '../../geo/export/files';
import type { NodeProperties, RouteLegProperties, SiteProperties } from '../../geo/features';
import { drawLegs } from '../../geo/geometry/draw';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const drawn = drawLegs(records);
const files = dataFiles(records, drawn, '0.1.0');

function text(path: string): string {
	const found = files.get(path);
	if (found === undefined) throw new Error(`no file ${path}, wanted it under /data/`);
	return found;
}
const json = (path: string): unknown => JSON.parse(text(path));
type Items = { schema_version: number; items: Record<string, unknown>[] };

const sites = (json('sites.geojson') as FeatureCollection<Point | null, SiteProperties>).features;
const nodes = (json('nodes.geojson') as FeatureCollection<Point, NodeProperties>).features;
const routes = (json('routes.geojson') as FeatureCollection<LineString, RouteLegProperties>).features;

test('the files are those of the public contract, in order', () => {
	const plain = [...files.keys()].filter((path) => !path.includes('/'));
	expect(plain).toEqual([
		'agreements.json',
		'atlas.json',
		'atlas.kml',
		'cities.json',
		'claims.csv',
		'claims.json',
		'codes.json',
		'events.json',
		'network.json',
		'nodes.geojson',
		'organisations.json',
		'relations.json',
		'routes.geojson',
		'sites.csv',
		'sites.geojson',
		'sources.json',
		'datapackage.json'
	]);
	const gpx = [...files.keys()].filter((path) => path.startsWith('routes/'));
	expect(gpx).toEqual(records.routes.map(({ id }) => `routes/${id}.gpx`));
	expect([...files.keys()].filter((path) => /^schema\/[a-z]+\.schema\.json$/.test(path))).toHaveLength(13);
});

test('two builds of the same records are equal to the byte', () => {
	expect(dataFiles(checkAll(RECORDS).records, drawLegs(records), '0.1.0')).toEqual(files);
});

test('every record is in its file', () => {
	expect(sites.map(({ id }) => id)).toEqual(records.sites.map(({ id }) => id));
	expect(nodes.map(({ id }) => id)).toEqual(records.nodes.map(({ id }) => id));
	const kinds = [
		'agreements',
		'cities',
		'claims',
		'events',
		'organisations',
		'relations',
		'sources'
	] as const;
	for (const kind of kinds)
		expect((json(`${kind}.json`) as Items).items, kind).toHaveLength(records[kind].length);
	const legs = (json('network.json') as Items).items.filter(({ type }) => type === 'leg');
	expect(legs.map(({ id }) => id)).toEqual(records.legs.map(({ id }) => id));
	expect(text('sites.csv').split('\r\n')).toHaveLength(records.sites.length + 2);
});

test('items name every field, with null where there is nothing', () => {
	for (const path of ['claims.json', 'sources.json', 'events.json', 'organisations.json', 'network.json']) {
		const { schema_version, items } = json(path) as Items;
		expect(schema_version, path).toBe(1);
		const keys = Object.keys(items[0] ?? {});
		for (const item of items) expect(Object.keys(item), path).toEqual(keys);
	}
});

test('a claim has the fields of the contract', () => {
	expect(Object.keys((json('claims.json') as Items).items[0] ?? {})).toEqual(
		expect.arrayContaining([
			'id',
			'subject',
			'measure',
			'value',
			'value_max',
			'value_text',
			'qualifier',
			'unit',
			'as_of',
			'date_basis',
			'date_reason',
			'source',
			'locator',
			'statement',
			'statement_zh',
			'conflicts_with',
			'span'
		])
	);
});

test('a site has the fields of the contract, and no place exactly where its accuracy is none', () => {
	const fields = 'id name name_zh kind sectors city country status start_year accuracy accuracy_m within url';
	for (const { id, properties, geometry } of sites) {
		expect(Object.keys(properties)).toEqual(expect.arrayContaining(fields.split(' ')));
		expect(properties.id).toBe(id);
		expect(properties.url).toBe(`/sites/${String(id)}/`);
		expect(geometry === null, String(id)).toBe(properties.accuracy === 'none');
		expect(geometry === null, String(id)).toBe(properties.accuracy_m === null);
	}
});

test('the legs of a route follow each other in the direction of travel', () => {
	for (const route of records.routes) {
		const legs = routes.filter(({ properties }) => properties.route === route.id);
		expect(legs.map(({ id }) => id)).toEqual(
			route.legs.map((_, index) => `${route.id}-${String(index + 1)}`)
		);
		for (const [index, { properties, geometry }] of legs.slice(1).entries()) {
			expect(properties.from, route.id).toBe(legs[index]?.properties.to);
			expect(geometry.coordinates[0], route.id).toEqual(legs[index]?.geometry.coordinates.at(-1));
		}
	}
});

test('a leg has the fields of the contract and names every route on its track', () => {
	const fields =
		'route leg leg_id from to mode status length_km published_km alignment source_ids routes name name_zh main strand';
	for (const { properties } of routes) {
		expect(Object.keys(properties)).toEqual(expect.arrayContaining(fields.split(' ')));
		expect(properties.routes).toContain(properties.route);
	}
});

test('routes that run on together keep their sides from leg to leg', () => {
	const strandOn = (route: string, legId: string) =>
		routes.find(({ properties }) => properties.route === route && properties.leg_id === legId)?.properties
			.strand ?? null;
	const sides = routes.flatMap(({ properties: { route, leg, leg_id, routes: sharing } }) => {
		const next = routes.find(({ properties }) => properties.route === route && properties.leg === leg + 1);
		const together = sharing.filter(
			(other) => other !== route && next?.properties.routes.includes(other) === true
		);
		return together.map((other) =>
			[leg_id, next?.properties.leg_id ?? ''].map((legId) => {
				const [own, its] = [strandOn(route, legId), strandOn(other, legId)];
				return own === null || its === null ? null : Math.sign(its - own);
			})
		);
	});
	expect(sides.length).toBeGreaterThan(0);
	for (const [before, after] of sides) if (before !== null && after !== null) expect(after).toBe(before);
});

test('three lengths are published for Boten–Vientiane, so none of them is its published length', () => {
	const [leg] = routes.filter(({ properties }) => properties.leg_id === 'boten-vientiane-south-rail');
	expect(leg?.properties.published_km).toBeNull();
	expect(leg?.properties.alignment).toBe('traced');
});

test('GPX has a track segment for each leg', () => {
	for (const route of records.routes) {
		const gpx = text(`routes/${route.id}.gpx`);
		expect(gpx.match(/<trkseg>/g), route.id).toHaveLength(route.legs.length);
		expect(gpx.match(/<trk>/g), route.id).toHaveLength(1);
	}
});

test('the data package names every other file with its size, hash, licence and credit', () => {
	type Resource = {
		path: string;
		bytes: number;
		hash: string;
		licenses: { name: string }[];
		credit: string[];
	};
	const { resources } = json('datapackage.json') as { resources: Resource[] };
	expect(resources.map(({ path }) => path)).toEqual(
		[...files.keys()].filter((path) => path !== 'datapackage.json')
	);
	for (const { path, bytes, hash, licenses, credit } of resources) {
		expect(bytes, path).toBe(Buffer.byteLength(text(path)));
		expect(hash, path).toBe(`sha256:${createHash('sha256').update(text(path)).digest('hex')}`);
		const isTraced = /^(routes\/|routes\.|nodes\.|network\.|atlas\.)/.test(path);
		expect(
			licenses.some(({ name }) => name === 'ODbL-1.0'),
			path
		).toBe(isTraced);
		expect(
			credit.some((line) => line.includes('OpenStreetMap')),
			path
		).toBe(isTraced);
	}
});
