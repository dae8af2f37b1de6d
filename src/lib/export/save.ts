import type { Language } from '../address/language';
import { csvOf } from '../files/csv-rows';
import { dataFile, dataTable, dataText } from '../files/data-file';
import { saveBlob } from '../files/save-file';
import type { Form } from './forms';
import { typedRows, type Field, type Row } from './rows';
import type { Scope } from './scope';
import {
	FLAT,
	idsIn,
	selectedOf,
	TABLES,
	type About,
	type FlatFile,
	type Selected,
	type Table
} from './selected';

type Writer = {
	/** of the name of the file, behind what is shown */
	ending: string;
	type: string;
	write: (selected: Selected, language: Language) => Promise<BlobPart>;
};

/** The rows of a published table that are selected, as they stand there. */
const csv = (table: Table): Writer => ({
	ending: `-${table}.csv`,
	type: 'text/csv',
	write: async (selected) => csvOf(await dataTable(TABLES[table]), idsIn(selected, table))
});

/** The writer of each form is fetched once it is asked for. */
const WRITERS: Record<Form | Table, Writer> = {
	GeoJSON: {
		ending: '.geojson',
		type: 'application/geo+json',
		write: async (selected) => (await import('./geojson')).geoJsonOf(selected)
	},
	KML: {
		ending: '.kml',
		type: 'application/vnd.google-earth.kml+xml',
		write: async (selected, language) => {
			const [{ kmlOf }, published] = await Promise.all([import('./kml'), dataText('atlas.kml')]);
			return kmlOf(published, selected, language);
		}
	},
	GPX: {
		ending: '.gpx',
		type: 'application/gpx+xml',
		write: async (selected, language) => (await import('./gpx')).gpxOf(selected, language)
	},
	FlatGeobuf: {
		ending: '.fgb',
		type: 'application/octet-stream',
		write: async (selected) => (await import('./flatgeobuf')).flatGeobufOf(selected)
	},
	XLSX: {
		ending: '.xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: async (selected) => {
			const [{ workbookOf }, typed] = await Promise.all([import('./workbook'), tableReader()]);
			const [sites, nodes, legs] = await Promise.all([typed('sites'), typed('nodes'), typed('legs')]);
			return workbookOf(selected, { sites, nodes, legs });
		}
	},
	sites: csv('sites'),
	nodes: csv('nodes'),
	legs: csv('legs'),
	claims: csv('claims')
};

/** What a file is called, without its ending, and what page it is of. */
export type FileOf = Pick<About, 'title' | 'address'> & { stem: string };

/**
 * Hands what a page shows to its reader as a file.
 * @throws as `fetched` does
 */
export async function saveShown(
	form: Form | Table,
	scope: Scope,
	{ stem, ...page }: FileOf,
	language: Language
): Promise<void> {
	const [sites, nodes, legs, claims] = await Promise.all([
		dataFile<FlatFile>(FLAT.sites),
		dataFile<FlatFile>(FLAT.nodes),
		dataFile<FlatFile>(FLAT.legs),
		tableReader().then((typed) => typed('claims'))
	]);
	const selected = selectedOf(scope, { sites, nodes, legs }, claims, page);
	const { ending, type, write } = WRITERS[form];
	saveBlob(stem + ending, new Blob([await write(selected, language)], { type }));
}

type Package = { resources: { path: string; schema?: string | { fields?: Field[] } }[] };

/** Reads published tables with their cells in the types that the data package gives them. */
async function tableReader(): Promise<(table: Table) => Promise<Row[]>> {
	const { resources } = await dataFile<Package>('datapackage.json');
	return async (table) => {
		const schema = resources.find(({ path }) => path === TABLES[table])?.schema;
		const fields = (typeof schema === 'object' && schema.fields) || [];
		return typedRows(await dataTable(TABLES[table]), fields);
	};
}
