import { counted } from '../counted';

/** Words of the page with the downloads; they travel in its data, so that no other page loads them. */
export const downloadsEn = {
	start: {
		title: 'Where to start',
		'claims.csv': 'figures in a spreadsheet',
		'sites.geojson': 'places in a map program',
		'atlas.kml': 'everything on a globe',
		'datapackage.json': 'a program of your own: every file with its licence and the type of every column'
	},
	terms:
		'What is in a file stands here in a line: how much it holds, its size, its licence, the day of the newest source and the version. Licence and credit are inside every file that can hold them; of the tables they stand here and in datapackage.json.',
	dataVersion:
		'Version of the data, as data_version in every JSON, GeoJSON, KML and GPX, and for the tables in datapackage.json: the day of the newest change, and a hash that the same records always have.',
	groups: {
		tables: 'Tables (CSV)',
		maps: 'Maps (GeoJSON, KML, GPX)',
		items: 'Records (JSON)',
		tracks: 'Routes (GPX, a track for each leg)',
		schemas: 'Schemas (JSON Schema)'
	},
	notes: {
		tables:
			'UTF-8; a semicolon stands between the items of a list. Beside each date are its first and last day and its precision, as as_of_first, as_of_last and as_of_precision: calculate with these, for spreadsheets read 2025-11 differently, some as text, some as the first of the month. A text that would be a formula has an apostrophe before it.',
		maps: 'WGS 84. strand in routes: where routes share a track, how many steps to the right of the direction of travel the line is drawn; empty where the line of another route stands for it.',
		items: 'url is an address from the root of this site.',
		tracks: '',
		schemas: 'Of the published files, and of the hand-written records (for editors).'
	},
	count: {
		tables: (count: number) => counted(count, 'row'),
		maps: (count: number) => counted(count, 'feature'),
		items: (count: number) => counted(count, 'record'),
		tracks: (count: number) => counted(count, 'leg'),
		schemas: (count: number) => counted(count, 'record')
	},
	size: (kilobytes: string) => `${kilobytes} kB`,
	version: (version: string) => `version ${version}`
};

export type DownloadWords = typeof downloadsEn;
