/** Who is owed credit for a file, and under which licence it may be used. */
export type Licence = { name: string; title: string; path: string };
export type Terms = { licences: Licence[]; credit: string[] };

export const CC_BY: Licence = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};
export const ODBL: Licence = {
	name: 'ODbL-1.0',
	title: 'Open Data Commons Open Database License 1.0',
	path: 'https://opendatacommons.org/licenses/odbl/1-0/'
};
const MIT: Licence = { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' };

const ATLAS = 'Landsea Atlas';
const PLACES = ['GeoNames (CC BY 4.0)', 'Natural Earth', 'OurAirports', 'searoute-py (Apache-2.0)'];
const LINES = [
	'© OpenStreetMap contributors, also via AidData GCDF 2.0',
	'searoute-py (Apache-2.0)',
	'Natural Earth'
];

/** Files that hold traced lines, points of stations, or lengths measured on them, are a derivative of OpenStreetMap as a whole. */
const TRACED = /^(routes|nodes|network|atlas)[./-]/;
/** All records in one file: each is under the licence of its own file. */
const MIXED = 'atlas.json';

export function termsOf(path: string): Terms {
	if (path.startsWith('schema/')) return { licences: [MIT], credit: [ATLAS] };
	if (path === MIXED) return { licences: [CC_BY, ODBL], credit: [ATLAS, ...new Set([...PLACES, ...LINES])] };
	if (TRACED.test(path)) return { licences: [ODBL], credit: [ATLAS, ...new Set([...LINES, ...PLACES])] };
	return { licences: [CC_BY], credit: [ATLAS, ...PLACES] };
}
