import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { flatGeobufOf } from '../../src/lib/export/flatgeobuf';
import { escapeXml } from '../../geo/shared/xml';
import { geoJsonOf } from '../../src/lib/export/geojson';
import { gpxOf } from '../../src/lib/export/gpx';
import { kmlOf } from '../../src/lib/export/kml';
import { typedRows, type Field } from '../../src/lib/export/rows';
import { scopeOf } from '../../src/lib/export/scope';
import {
	FLAT,
	selectedOf,
	TABLES,
	type FlatFile,
	type Selected,
	type Table
} from '../../src/lib/export/selected';
import { workbookOf } from '../../src/lib/export/workbook';
import { csvRows } from '../../src/lib/files/csv-rows';
import { pageData } from '../../src/lib/pages/index';
import type { ShownParts } from '../../src/lib/shown/parts';
import { gpxFaults } from '../helpers/gpx';
import { countsOf, ogrinfo } from '../helpers/ogr';
import { drawn, json, records, text } from '../helpers/published';

const directory = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(directory, { recursive: true }));

const atlas = buildAtlas(records, drawn);
const flat = {
	sites: json(FLAT.sites) as FlatFile,
	nodes: json(FLAT.nodes) as FlatFile,
	legs: json(FLAT.legs) as FlatFile
};
const { resources } = json('datapackage.json') as {
	resources: { path: string; schema: { fields: Field[] } }[];
};
const table = (name: Table) =>
	typedRows(
		// the mark at its beginning is lost in reading
		csvRows(text(TABLES[name]).replace(/^\ufeff/, '')),
		resources.find(({ path }) => path === TABLES[name])?.schema.fields ?? []
	);
const tables = { sites: table('sites'), nodes: table('nodes'), legs: table('legs') };
const claims = table('claims');
const ADDRESS = 'https://atlas.example/?kind=park&q=<b>';

function shown(path: string, parts: ShownParts = {}, told: string[] = []): Selected {
	const page = pageData(atlas, path);
	const scope = page && scopeOf(page, { selection: page.map?.selection ?? null, parts, told });
	if (!scope) throw new Error(`${path}: found nothing to save, wanted some records`);
	return selectedOf(scope, flat, claims, { title: page.title, address: ADDRESS });
}

const WRITERS: Record<string, (selected: Selected) => string | Uint8Array> = {
	'a.geojson': geoJsonOf,
	'a.kml': (selected) => kmlOf(text('atlas.kml'), selected, 'en'),
	'a.gpx': (selected) => gpxOf(selected, 'en'),
	'a.fgb': flatGeobufOf,
	'a.xlsx': (selected) => workbookOf(selected, tables)
};

function write(selected: Selected, ...names: string[]): void {
	for (const name of names) writeFileSync(join(directory, name), WRITERS[name]?.(selected) ?? '');
}

/** GDAL guesses by the types of the first two rows whether the first has the names. */
const HEADED = ['--config', 'OGR_XLSX_HEADERS', 'FORCE'];

type Made = { id: string; name: string; name_zh: string; start_year: number | null; coordinates: number[] };

/** The published KML with other sites in the place of one, each with its own id, names, year and point. */
function publishedOf(made: readonly Made[], id: string): string {
	const kml = text('atlas.kml');
	const model = kml.match(/<Placemark>.*?<\/Placemark>\n?/gs)?.find((mark) => mark.includes(`"id">${id}<`));
	if (!model) throw new Error(`atlas.kml: found no ${id}, wanted it`);
	const marks = made.map(({ id, name, name_zh, start_year, coordinates }) => {
		const cells = Object.entries({ id, name, name_zh, start_year });
		return cells
			.reduce(
				(mark, [key, value]) =>
					mark.replace(new RegExp(`<SimpleData name="${key}">.*?</SimpleData>`), () =>
						value === null ? '' : `<SimpleData name="${key}">${escapeXml(String(value))}</SimpleData>`
					),
				model.replace(/<name>.*?<\/name>/, () => `<name>${escapeXml(name)}</name>`)
			)
			.replace(/<coordinates>.*?<\/coordinates>/, `<coordinates>${coordinates.join(',')}</coordinates>`);
	});
	return kml.replace(model, () => marks.join(''));
}

const idsOf = (selected: Selected, kind: 'sites' | 'nodes' | 'legs') =>
	selected[kind].map(({ properties }) => properties.id);

describe('what is shown', () => {
	test('is all of the atlas on the first page, and only what filters and the legend leave', () => {
		const all = shown('/');
		expect(idsOf(all, 'sites')).toHaveLength(records.sites.length);
		expect(idsOf(all, 'nodes')).toHaveLength(records.nodes.length);
		expect(all.claims).toHaveLength(records.claims.length);
		const some = shown('/', { listed: ['gkc', 'sip'] });
		expect([idsOf(some, 'sites'), idsOf(some, 'nodes'), idsOf(some, 'legs')]).toEqual([
			['gkc', 'sip'],
			[],
			[]
		]);
		expect(new Set(some.claims.map(({ subject }) => subject))).toEqual(new Set(['gkc', 'sip']));
		const sea = shown('/', { legs: { modes: ['sea'] } });
		expect(new Set(sea.legs.map(({ properties }) => properties.mode))).toEqual(new Set(['sea']));
		const early = shown('/', { listed: ['sip'], year: 1994 });
		expect(idsOf(early, 'sites')).toEqual(['sip']);
		expect(early.legs.length).toBeGreaterThan(10);
		expect(early.legs.length).toBeLessThan(all.legs.length);
		expect(early.legs.every(({ properties }) => Number(properties.since_year ?? 0) <= 1994)).toBe(true);
		const bare = shown('/', { hidden: ['sites'] });
		expect([bare.sites.length, bare.nodes.length, bare.legs.length]).toEqual([
			0,
			records.nodes.length,
			all.legs.length
		]);
		expect(bare.claims.some(({ subject }) => subject === 'corridor')).toBe(true);
		expect(bare.claims.some(({ subject }) => subject === 'gkc')).toBe(false);
	});

	test('is a route with its legs, their ends and its figures, a leg, a city, a place, an organisation', () => {
		const route = shown('/routes/ilstc-central/');
		const record = records.routes.find(({ id }) => id === 'ilstc-central');
		expect(idsOf(route, 'legs')).toEqual(record?.legs.map((_, at) => `ilstc-central-${at + 1}`));
		expect(idsOf(route, 'nodes')).toContain('qinzhou-port');
		expect(route.claims.map(({ id }) => id).sort()).toEqual(
			records.claims.flatMap(({ id, subject }) => (subject === 'ilstc-central' ? [id] : [])).sort()
		);
		expect(idsOf(shown('/zh/routes/ilstc-central/2/'), 'legs')).toEqual(['ilstc-central-2']);
		const city = shown('/cities/guangzhou/');
		expect(idsOf(city, 'sites').sort()).toEqual(
			records.sites.flatMap((site) => (site.city === 'guangzhou' ? [site.id] : [])).sort()
		);
		expect(idsOf(shown('/sites/gkc/'), 'sites')).toEqual(['gkc']);
		const node = shown('/nodes/qinzhou-port/');
		expect(idsOf(node, 'nodes')[0]).toBe('qinzhou-port');
		expect(node.legs.length).toBeGreaterThan(1);
		expect(shown('/organisations/ant-group/').sites).toEqual([]);
		const corridor = shown('/routes/');
		expect(corridor.legs).toHaveLength(flat.legs.features.length);
		expect(corridor.claims.filter(({ subject }) => subject === 'corridor').length).toBeGreaterThan(50);
	});

	test('has the figures that stand on the page, once each', () => {
		const told = ['ilstc-central-rail-hours-2017', 'ilstc-central-plan'];
		const leg = shown('/routes/ilstc-west-luzhou/5/', {}, told);
		expect(leg.claims.map(({ id }) => id).sort()).toEqual(told.sort());
		const route = shown('/routes/ilstc-central/', {}, told).claims.map(({ id }) => id);
		expect(route).toHaveLength(new Set(route).size);
	});

	test('goes along a leg as the way does', () => {
		const page = pageData(atlas, '/routes/ilstc-central/2/');
		if (page?.kind !== 'leg') throw new Error('found no leg, wanted one');
		const { selection } = page.map;
		const legs = selection.way.legs.map((leg) => ({ ...leg, isTurned: true }));
		const turned = { ...selection, way: { ...selection.way, legs } };
		const scope = scopeOf(page, { selection: turned, parts: {}, told: [] });
		if (!scope) throw new Error('found nothing to save, wanted a leg');
		const {
			legs: [leg]
		} = selectedOf(scope, flat, claims, { title: page.title, address: ADDRESS });
		expect(leg?.properties).toMatchObject({ name: 'Liuzhou – Guiyang', from: 'liuzhou', to: 'guiyang' });
		const published = flat.legs.features.find(({ properties }) => properties.id === 'ilstc-central-2');
		expect(leg?.geometry?.coordinates).toEqual(published?.geometry?.coordinates.toReversed());
	});

	test('is nothing on a page that is about no place', () => {
		for (const path of ['/about/', '/figures/', '/sources/']) {
			const page = pageData(atlas, path);
			if (!page) throw new Error(`${path}: found no page, wanted one`);
			const scope = scopeOf(page, { selection: page.map?.selection ?? null, parts: {}, told: [] });
			expect(scope, path).toBeNull();
		}
	});
});

describe('GDAL', () => {
	test.each([
		['/', 'every record'],
		['/sites/gkc/', 'one site'],
		['/zh/routes/ilstc-central/', 'a route'],
		['/cities/chongqing/', 'a city']
	])('reads all of %s: %s', (path) => {
		const selected = shown(path);
		const [sites, nodes, legs] = [selected.sites.length, selected.nodes.length, selected.legs.length];
		write(selected, ...Object.keys(WRITERS));
		const sum = (name: string) => Object.values(countsOf(directory, name)).reduce((all, one) => all + one, 0);
		expect(sum('a.geojson')).toBe(sites + nodes + legs);
		expect(sum('a.fgb')).toBe(sites + nodes + legs);
		expect(sum('a.kml')).toBe(sites + nodes + legs);
		const gpx = countsOf(directory, 'a.gpx');
		expect([gpx.waypoints ?? 0, gpx.tracks ?? 0]).toEqual([sites + nodes, legs]);
		expect(countsOf(directory, 'a.xlsx', ...HEADED)).toEqual({
			...(sites && { Sites: sites }),
			...(nodes && { Nodes: nodes }),
			...(legs && { Legs: legs }),
			...(selected.claims.length && { Figures: selected.claims.length }),
			About: 6
		});
	});

	test('finds every place to the last digit, every value in its type, and every letter', () => {
		const selected = shown('/');
		write(selected, 'a.geojson', 'a.fgb', 'a.xlsx');
		const printed = (name: string) => ogrinfo(directory, name, '-al', '-q', ...HEADED);
		const places = (all: string) => all.match(/^ {2}(POINT|LINESTRING) .*$/gm);
		const [geojson, fgb] = [printed('a.geojson'), printed('a.fgb')];
		expect(places(fgb)).toEqual(places(geojson));
		expect(places(fgb)).toHaveLength(selected.sites.length + selected.nodes.length + selected.legs.length);
		for (const line of [
			'  start_year (Integer) = 2015',
			'  length_km (Real) = 356.7',
			'  main (Integer(Boolean)) = 1',
			'  name_zh (String) = 重庆团结村中心站 – 贵阳',
			'  sectors (String) = urban;research'
		])
			expect(fgb).toContain(line);
		const book = printed('a.xlsx');
		expect(book).toContain('  start_year (Integer) = 2015');
		expect(book).toMatch(/ {2}as_of \(String\) = 2025-11\n/);
		expect(book).toContain('  statement_zh (String) = 渝新航线每周24班。');
	});

	test('reads 10,000 sites without a loss from what can hold them @whole', () => {
		// of all that a site may have this one has a year
		const one = flat.sites.features.find(({ properties }) => properties.id === 'sip');
		if (!one) throw new Error('found no site, wanted one');
		const made = Array.from({ length: 10_000 }, (_, at) => ({
			id: `s-${at}`,
			name: `Site ${at} & <more>`,
			name_zh: `项目${at}号`,
			start_year: at % 3 === 0 ? null : 1990 + (at % 30),
			coordinates: [100 + at / 1000, -5 + at / 1e6]
		}));
		const selected = {
			...shown('/sites/gkc/'),
			sites: made.map(({ coordinates, ...own }) => ({
				...one,
				id: own.id,
				properties: { ...one.properties, ...own },
				geometry: { type: 'Point' as const, coordinates }
			}))
		};
		write(selected, 'a.geojson', 'a.fgb', 'a.gpx');
		const kml = kmlOf(publishedOf(made, String(one.properties.id)), selected, 'en');
		writeFileSync(join(directory, 'a.kml'), kml);
		const rows = made.map(({ coordinates: [lng = 0, lat = 0], ...own }) => ({ ...own, lng, lat }));
		writeFileSync(join(directory, 'a.xlsx'), workbookOf(selected, { ...tables, sites: rows }));
		const years = made.filter(({ start_year }) => start_year !== null).length;
		for (const name of ['a.geojson', 'a.fgb', 'a.kml', 'a.xlsx']) {
			const [layer = '', count] =
				Object.entries(countsOf(directory, name, ...HEADED)).find(([, features]) => features === 10_000) ??
				[];
			expect(count, name).toBe(10_000);
			const query = `SELECT COUNT(start_year) AS n, COUNT(DISTINCT id) AS d FROM "${layer}"`;
			const answer = ogrinfo(directory, name, '-q', ...HEADED, '-sql', query);
			expect(answer, name).toContain(`n (Integer) = ${years}`);
			expect(answer, name).toContain('d (Integer) = 10000');
			const all = ogrinfo(directory, name, '-q', '-al', ...HEADED);
			expect(all, name).toMatch(
				name === 'a.xlsx'
					? /lng \(Real\) = 109\.999\n {2}lat \(Real\) = -4\.990001\n/
					: /POINT( Z)? \(109\.999 -4\.990001( 0)?\)/
			);
			expect(all, name).toContain('= Site 9999 & <more>\n');
			expect(all, name).toContain('= 项目9999号\n');
		}
		expect(countsOf(directory, 'a.gpx').waypoints).toBe(10_000);
		// five files of up to 40 MB, each read three times
	}, 120_000);
});

test.each([
	['/sites/gkc/', 20],
	['/routes/ilstc-central/', 5],
	['/routes/', 100],
	['/cities/chongqing/', 100]
])('%s: every figure is there with its source, in each form that can hold it', (path, least) => {
	const selected = shown(path);
	expect(selected.claims.length).toBeGreaterThan(least);
	const { claims: held } = JSON.parse(geoJsonOf(selected)) as Pick<Selected, 'claims'>;
	expect(held).toEqual(selected.claims);
	const [kml, gpx] = [kmlOf(text('atlas.kml'), selected, 'zh'), gpxOf(selected, 'zh')];
	const plain = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, ' ');
	for (const { statement_zh, source_title_zh, source_title } of selected.claims)
		for (const file of [kml, gpx]) {
			for (const told of [String(statement_zh), String(source_title_zh ?? source_title)])
				expect(plain(file)).toContain(told.replace(/[&<>"']/g, ' '));
		}
});

test('a GPX keeps to its schema, names its licence and leads back to the page', () => {
	for (const path of ['/', '/routes/ilstc-central/', '/sites/gkc/']) {
		const gpx = gpxOf(shown(path), 'en');
		expect(gpxFaults(gpx), path).toEqual([]);
		expect(gpx).toContain('<link href="https://atlas.example/?kind=park&amp;q=&lt;b&gt;"/>');
	}
	expect(gpxOf(shown('/routes/ilstc-central/'), 'en')).toContain('odbl/1-0/</license>');
	expect(gpxOf(shown('/sites/gkc/'), 'en')).toContain('licenses/by/4.0/</license>');
});

test('a KML has no empty folder, and what was not selected is gone', () => {
	const kml = kmlOf(text('atlas.kml'), shown('/sites/gkc/'), 'en');
	expect(kml).toContain('Licence: Creative Commons Attribution 4.0');
	expect(kml).not.toContain('odbl');
	expect(kml.match(/<Placemark>/g)).toHaveLength(1);
	expect(kml.match(/<Folder>/g)).toHaveLength(2);
	expect(kml).not.toContain('ilstc-central');
});

test('a text that looks like a formula stays a text in a workbook', () => {
	const selected = { ...shown('/sites/gkc/'), claims: [{ id: 'x', note: '=1+1', more: '+86' }] };
	write(selected, 'a.xlsx');
	const printed = ogrinfo(directory, 'a.xlsx', '-al', '-q', ...HEADED);
	expect(printed).toContain('note (String) = =1+1');
	expect(printed).toContain('more (String) = +86');
});
