import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atlasConfig } from '../atlas.config';
import { codeIds } from './codes';
import { type AtlasConfig, configProblems } from './config';
import { formatProblem } from './problem';

const FILE = 'geo/atlas.config.ts';
const records = {
	routes: [{ id: atlasConfig.main_route }],
	site_kind: codeIds('site_kind').map((id) => ({ id })),
	sites: atlasConfig.flagships.map((id) => ({ id })),
	measures: [
		'length',
		...atlasConfig.headline_measures,
		...atlasConfig.flagship_measures.flatMap(({ measures }) => measures)
	].map((id) => ({ id }))
};

/** What is told of the config after a change of its entries. */
function told(change: Partial<AtlasConfig>, named: typeof records | null = records): string[] {
	return configProblems({ ...atlasConfig, ...change }, FILE, named).map((problem) =>
		formatProblem(problem).replace(/:\d+: /, ': ')
	);
}

test('the config of the atlas is right', () => {
	expect(told({})).toEqual([]);
});

test('a wrong entry is told with the line of its key', () => {
	const { countries } = atlasConfig;
	const wrong = { ...countries, SG: { ...countries.SG, a3: 'Sgp' } };
	const [problem] = configProblems({ ...atlasConfig, countries: wrong }, FILE, records);
	expect(problem?.message).toBe('countries.SG.a3: found "Sgp", wanted three capitals, like "SGP"');
	expect(readFileSync(FILE, 'utf8').split('\n')[(problem?.line ?? 0) - 1]).toContain("a3: 'SGP'");
});

const looked = { en: 'area', zh: '面积', measures: ['length'], kinds: ['park'], not_of: [] };

test.each<[change: Partial<AtlasConfig>, problem: string]>([
	[{ short_name: ' ' }, 'schema: short_name: found an empty text, wanted some text'],
	[
		{ bbox: [92, 41, 124, 0] },
		'schema: bbox: found a list of 4, wanted a box [west, south, east, north] in degrees'
	],
	[{ headline_measures: [] }, 'schema: headline_measures: found an empty list, wanted at least one'],
	[
		{ report: 'mailto:atlas@host.example' },
		'schema: report: found "mailto:atlas@host.example", wanted an address that begins with https: or mailto: and holds {title} and {text}'
	],
	[{ main_route: 'nowhere' }, 'config: found "nowhere", wanted an id that stands in routes'],
	[{ headline_measures: ['nothing'] }, 'config: found "nothing", wanted an id that stands in measures'],
	[{ flagships: ['no-site'] }, 'config: found "no-site", wanted an id that stands in sites'],
	[
		{ flagship_measures: [{ ...looked, measures: ['nothing'] }] },
		'config: found "nothing", wanted an id that stands in measures'
	],
	[
		{ flagship_measures: [{ ...looked, not_of: ['no-site'] }] },
		'config: found "no-site", wanted an id that stands in sites'
	],
	[
		{ flagship_measures: [{ ...looked, kinds: ['castle'] }] },
		'config: found "castle", wanted an id that stands in site_kind'
	],
	[
		{ flagship_measures: [{ ...looked, measures: [] }] },
		'schema: flagship_measures[0].measures: found an empty list, wanted at least one'
	]
])('%j is wrong', (change, problem) => {
	expect(told(change)).toEqual([`${FILE}: ${problem}`]);
});

test('ids are left alone while the records cannot be read', () => {
	expect(told({ main_route: 'nowhere' }, null)).toEqual([]);
});
