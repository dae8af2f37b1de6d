import type { FeatureCollection, LineString, Point } from 'geojson';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkAll } from '../../geo/check/run';
import { dataFiles } from '../../geo/export/files';
import type { NodeProperties, RouteLegProperties, SiteProperties } from '../../geo/atlas/features';
import { drawLegs } from '../../geo/draw/draw';
import { RECORDS } from '../mutations/world';
import { gpxFaults } from '../helpers/gpx';
import { drawn, files, json, records, text } from '../helpers/published';

type Items = { schema_version: number; items: Record<string, unknown>[] };

const sites = (json('sites.geojson') as FeatureCollection<Point | null, SiteProperties>).features;
const nodes = (json('nodes.geojson') as FeatureCollection<Point, NodeProperties>).features;
const routes = (json('routes.geojson') as FeatureCollection<LineString, RouteLegProperties>).features;

test('the files are those of the public contract, in order', () => {
	const plain = [...files.keys()].filter((path) => !path.includes('/'));
	expect(plain).toEqual([
		'agreements.csv',
		'agreements.json',
		'atlas.json',
		'atlas.kml',
		'changes.json',
		'cities.csv',
		'cities.json',
		'claims.csv',
		'claims.json',
		'codes.json',
		'events.csv',
		'events.json',
		'network.json',
		'nodes-flat.geojson',
		'nodes.csv',
		'nodes.geojson',
		'organisations.csv',
		'organisations.json',
		'relations.csv',
		'relations.json',
		'routes-flat.geojson',
		'routes.csv',
		'routes.geojson',
		'services.json',
		'sites-flat.geojson',
		'sites.csv',
		'sites.geojson',
		'sites.gpx',
		'sources.csv',
		'sources.json',
		'tours.json',
		'datapackage.json'
	]);
	const gpx = [...files.keys()].filter((path) => path.startsWith('routes/'));
	expect(gpx).toEqual(records.routes.map(({ id }) => `routes/${id}.gpx`));
	const recordSchemas = [...files.keys()].filter((path) =>
		/^schema\/records\/[a-z]+\.schema\.json$/.test(path)
	);
	expect(recordSchemas).toHaveLength(17);
});

test('two builds of the same records are equal to the byte', () => {
	// byte by byte the comparison of millions would take longer than both builds
	const hashes = (all: ReadonlyMap<string, Uint8Array>) =>
		[...all].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]);
	const again = dataFiles(checkAll(RECORDS).records, drawLegs(records), '0.1.0');
	expect(hashes(again)).toEqual(hashes(files));
});

test('every record is in its file', () => {
	expect(sites.map(({ id }) => id)).toEqual(records.sites.map(({ id }) => id));
	expect(nodes.map(({ id }) => id)).toEqual(records.nodes.map(({ id }) => id));
	const kinds = [
		'agreements',
		'changes',
		'cities',
		'claims',
		'events',
		'organisations',
		'relations',
		'sources',
		'tours'
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

test('GPX has a track for each leg, with its name, number and mode', () => {
	for (const route of records.routes) {
		const gpx = text(`routes/${route.id}.gpx`);
		const tracks = gpx.split('<trk>').slice(1);
		expect(tracks, route.id).toHaveLength(route.legs.length);
		const own = routes.filter(({ properties }) => properties.route === route.id);
		for (const [index, track] of tracks.entries()) {
			const { name, mode } = own[index]?.properties ?? {};
			expect(track, route.id).toContain(`<name>${name}</name>`);
			expect(track).toContain(`<number>${index + 1}</number>\n<type>${mode}</type>\n<trkseg>`);
			expect(track.match(/<trkseg>/g)).toHaveLength(1);
		}
	}
});

test('every GPX keeps the order of GPX 1.1, with links where the origin is known', () => {
	const hosted = dataFiles(records, drawn, '0.1.0', [], { origin: 'https://example.org', base: '/a/b' });
	for (const from of [files, hosted]) {
		for (const path of [...from.keys()].filter((name) => name.endsWith('.gpx'))) {
			expect(gpxFaults(text(path, from)), path).toEqual([]);
		}
	}
	const [route] = records.routes;
	const page = `https://example.org/a/b/routes/${route?.id ?? ''}/`;
	expect(text(`routes/${route?.id ?? ''}.gpx`, hosted)).toContain(`<link href="${page}1/">`);
	expect(text(`routes/${route?.id ?? ''}.gpx`)).not.toContain('<link');
});

test('licence and credit are inside every file that can hold them', () => {
	for (const [path, content] of files) {
		if (/\.csv$|^schema\//.test(path)) continue;
		const isTraced = /^(routes[/.-]|nodes[.-]|network\.|atlas\.)/.test(path);
		expect(content.toString(), path).toContain(
			isTraced
				? 'https://opendatacommons.org/licenses/odbl/1-0/'
				: 'https://creativecommons.org/licenses/by/4.0/'
		);
		expect(content.includes('OpenStreetMap contributors'), path).toBe(
			path.endsWith('.gpx')
				? content.includes('OpenStreetMap contributors')
				: isTraced || path === 'datapackage.json'
		);
	}
	for (const path of ['routes.geojson', 'network.json', 'sites-flat.geojson', 'claims.json', 'atlas.json']) {
		const { license, licenses, credit, attribution, version, date, base_note } = json(path) as Record<
			string,
			unknown
		>;
		expect([license, licenses, credit, attribution, version, date, base_note], path).not.toContain(undefined);
		expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
	}
});

test('both ends of a leg bear names that are no keywords of SQL', () => {
	for (const { properties } of routes) {
		expect([properties.from_node, properties.to_node]).toEqual([properties.from, properties.to]);
	}
	const { items: edges } = json('network.json') as Items;
	for (const edge of edges) expect([edge.from_node, edge.to_node]).toEqual([edge.from, edge.to]);
	const { items: relations } = json('relations.json') as Items;
	for (const relation of relations)
		expect([relation.from_id, relation.to_id]).toEqual([relation.from, relation.to]);
});

test('flat files hold the same features without any list', () => {
	for (const kind of ['sites', 'nodes', 'routes']) {
		const whole = json(`${kind}.geojson`) as FeatureCollection<Point, Record<string, unknown>>;
		const flat = json(`${kind}-flat.geojson`) as FeatureCollection<Point, Record<string, unknown>>;
		expect(flat.features.map(({ id, geometry }) => ({ id, geometry }))).toEqual(
			whole.features.map(({ id, geometry }) => ({ id, geometry }))
		);
		for (const [index, { properties }] of flat.features.entries()) {
			for (const [name, value] of Object.entries(whole.features[index]?.properties ?? {})) {
				const wanted = Array.isArray(value) ? value.join(';') || null : value;
				expect(properties[name], `${kind} ${name}`).toEqual(wanted);
			}
		}
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
		const isTraced = /^(routes[/.-]|nodes[.-]|network\.|atlas\.)/.test(path);
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
