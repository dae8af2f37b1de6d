import { atlasConfig } from '../atlas.config';
/** Who is owed credit for a file, and under which licence it may be used. */
export type Licence = { name: string; title: string; path: string };
type Terms = { licences: Licence[]; credit: string[] };

const CC_BY: Licence = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};
const ODBL: Licence = {
	name: 'ODbL-1.0',
	title: 'Open Data Commons Open Database License 1.0',
	path: 'https://opendatacommons.org/licenses/odbl/1-0/'
};
const MIT: Licence = { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' };

const ATLAS = atlasConfig.name.en;
const { places: PLACES, lines: LINES } = atlasConfig.credits;

/** What a file holds, as far as its licence depends on it. */
export type Rights = 'records' | 'traced' | 'mixed' | 'code';

export const TERMS: Record<Rights, Terms> = {
	records: { licences: [CC_BY], credit: [ATLAS, ...PLACES] },
	// traced lines, points of stations, and lengths measured on them, make of a file a derivative of OpenStreetMap
	traced: { licences: [ODBL], credit: [ATLAS, ...new Set([...LINES, ...PLACES])] },
	// all records in one file: each is under the licence of its own file
	mixed: { licences: [CC_BY, ODBL], credit: [ATLAS, ...new Set([...PLACES, ...LINES])] },
	code: { licences: [MIT], credit: [ATLAS] }
};
