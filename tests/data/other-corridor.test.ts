import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AtlasConfig } from '../../geo/read/config';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const fork = mkdtempSync(join(tmpdir(), 'fork-'));
afterAll(() => rmSync(fork, { recursive: true }));

const both = (en: string, zh: string) => ({ en, zh });
const config: AtlasConfig = {
	id: 'northern-atlas',
	name: both('Northern Atlas', '北方图志'),
	short_name: 'Northern',
	tagline: both('Sites and routes of the Northern Corridor', '北方走廊的项目与线路'),
	corridor: both('Northern Corridor', '北方走廊'),
	bilateral: both('Kenya and Uganda', '肯尼亚与乌干达'),
	pair: both('Kenya–Uganda', '肯乌'),
	bbox: [31, -5, 41, 2],
	main_route: 'northern-rail',
	headline_measures: ['length'],
	flagships: [],
	flagship_measures: [],
	report: 'https://host.example/new?title={title}&body={text}',
	countries: {
		KE: { ...both('Kenya', '肯尼亚'), a3: 'KEN' },
		UG: { ...both('Uganda', '乌干达'), a3: 'UGA' }
	},
	route_groups: { main: both('Main line', '干线') },
	basemap: {
		region: [25, -15, 50, 15],
		drawn: [20, -20, 60, 20],
		provinces_from: {},
		as_provinces: [],
		contested: [],
		credit: 'Natural Earth'
	},
	credits: {
		map: both('Natural Earth', 'Natural Earth'),
		places: ['Natural Earth'],
		lines: ['Natural Earth']
	},
	stations: { basis: 'A station.', basis_zh: '车站。', credit: 'Nobody' }
};

const named = (name: string, name_zh: string) => ({ name, name_zh, name_zh_status: 'common' });
const at = (lng: number, lat: number) => ({
	lngLat: [lng, lat],
	accuracy: 'city',
	accuracy_m: 10_000,
	basis: 'Centre of the town',
	basis_zh: '城镇中心',
	verified: false,
	licence: 'CC-BY-4.0',
	credit: 'GeoNames'
});
const mombasa = at(39.66, -4.05);
const kampala = at(32.58, 0.32);
const summary = { summary: 'A town on the line.', summary_zh: '铁路沿线城镇。' };
const leg = (from: string, to: string) => ({
	from,
	to,
	mode: 'rail',
	status: 'unknown',
	alignment: 'schematic'
});
/** The smallest set that has a page of every kind of record on the map. */
const RECORDS: Record<string, object> = {
	'cities.yaml': [
		{ id: 'kampala', ...named('Kampala', '坎帕拉'), country: 'UG', position: kampala, ...summary },
		{ id: 'mombasa', ...named('Mombasa', '蒙巴萨'), country: 'KE', position: mombasa, ...summary }
	],
	'nodes.yaml': [
		{
			id: 'kampala-yard',
			...named('Kampala yard', '坎帕拉场站'),
			kind: 'junction',
			countries: ['UG'],
			position: kampala
		},
		{
			id: 'malaba',
			...named('Malaba', '马拉巴'),
			kind: 'border-crossing',
			countries: ['KE', 'UG'],
			position: at(34.27, 0.64)
		},
		{
			id: 'mombasa-yard',
			...named('Mombasa yard', '蒙巴萨场站'),
			kind: 'junction',
			countries: ['KE'],
			position: mombasa
		}
	],
	'measures.yaml': [
		{ id: 'length', label: 'Length', label_zh: '里程', type: 'statement', units: ['km'], min: 1, max: 20_000 }
	],
	'legs/malaba-kampala.yaml': leg('malaba', 'kampala-yard'),
	'legs/mombasa-malaba.yaml': leg('mombasa-yard', 'malaba'),
	'routes/northern-rail.yaml': {
		...named('Northern railway', '北方铁路'),
		group: 'main',
		service: 'international-rail',
		status: 'unknown',
		legs: [{ leg: 'mombasa-malaba' }, { leg: 'malaba-kampala' }],
		summary: 'From the sea to the lake.',
		summary_zh: '从海到湖。'
	},
	'sites/mombasa-hall.yaml': {
		...named('Mombasa hall', '蒙巴萨会馆'),
		kind: 'venue',
		sectors: ['trade'],
		city: 'mombasa',
		country: 'KE',
		status: 'unknown',
		start_year: null,
		position: null,
		summary: 'A place to meet.',
		summary_zh: '会面之处。',
		sources: ['report']
	},
	'sources/report.yaml': {
		title: 'Report',
		title_zh: '报告',
		publisher: 'Office',
		publisher_zh: '办公室',
		kind: 'page',
		quality: 'weak',
		language: 'en',
		date: '2024',
		date_basis: 'stated',
		url: null
	},
	'claims/corridor.yaml': [
		{
			id: 'corridor-length',
			measure: 'length',
			value: 1200,
			unit: 'km',
			as_of: '2024',
			date_basis: 'stated',
			source: 'report',
			locator: 'page 1',
			statement: 'The office gives 1,200 km.',
			statement_zh: '办公室称1200公里。'
		}
	]
};

/** What a fork keeps: all but the config, the text about the atlas, and the records with their lines. */
const OWN = /^(records|osm|about\.ts|atlas\.config\.ts)$/;
const LINKED = /^(natural-earth|sea)$/;

beforeAll(() => {
	const geo = join(ROOT, 'geo');
	for (const name of readdirSync(geo)) {
		if (OWN.test(name)) continue;
		if (LINKED.test(name)) {
			mkdirSync(join(fork, 'geo'), { recursive: true });
			symlinkSync(join(geo, name), join(fork, 'geo', name));
		} else cpSync(join(geo, name), join(fork, 'geo', name), { recursive: true });
	}
	for (const name of ['node_modules', 'package.json', 'tsconfig.json'])
		symlinkSync(join(ROOT, name), join(fork, name));
	write('geo/atlas.config.ts', `export const atlasConfig = ${JSON.stringify(config)};\n`);
	write('geo/about.ts', 'export const about = { en: [], zh: [] };\n');
	for (const [path, record] of Object.entries(RECORDS)) write(`geo/records/${path}`, JSON.stringify(record));
	write(
		'run.ts',
		"import './geo/check';\nimport { writeData } from './geo/pipeline';\nwriteData('geo/records', 'static', '1.0.0');\n"
	);
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(fork, path)), { recursive: true });
	writeFileSync(join(fork, path), text);
}

test('another corridor is checked and published after its config and records alone have changed', () => {
	const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	const { stdout, stderr } = spawnSync(process.execPath, [tsx, 'run.ts'], { cwd: fork, encoding: 'utf8' });
	expect(stdout + stderr).toBe('records: 0 errors, 0 warnings\n');
	const data = join(fork, 'static', 'data');
	const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.\w+$/.test(name)
	);
	const texts = new Map(files.map((name) => [name, readFileSync(join(data, name), 'utf8')]));
	expect(JSON.parse(texts.get('datapackage.json') ?? '')).toMatchObject({
		name: 'northern-atlas',
		title: 'Northern Atlas: Sites and routes of the Northern Corridor'
	});
	expect(files).toContain(join('routes', 'northern-rail.gpx'));
	const ofThisOne = /.{0,20}(?:landsea|land-sea|陆海|china|singapore(?! dollars)|中国|chongqing).{0,20}/gi;
	expect(
		[...texts].flatMap(([name, text]) =>
			Array.from(text.matchAll(ofThisOne), ([found]) => `${name}: ${found}`)
		)
	).toEqual([]);
});
