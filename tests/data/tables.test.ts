import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { dataFiles } from '../../geo/export/files';
import { drawn, files, json, records, text } from '../helpers/published';
import { faultsOfColumn, rowsOf, type Field } from '../helpers/table';

type Resource = {
	name: string;
	path: string;
	profile: string;
	title: string;
	title_zh: string;
	description: string;
	description_zh: string;
	count: number | null;
	licenses: { name: string; path: string }[];
	schema?:
		| string
		| {
				fields: Field[];
				missingValues: string[];
				primaryKey?: string;
				foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
		  };
};
const { resources } = json('datapackage.json') as { resources: Resource[] };

const tables = resources.flatMap(({ path, name, schema, count }) =>
	typeof schema === 'object' ? [{ path, name, schema, count, rows: rowsOf(path) }] : []
);

test('every CSV has a type for each column in its order, and every row is valid', () => {
	expect(tables.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path.endsWith('.csv')));
	for (const { path, schema, rows, count } of tables) {
		expect(rows, path).toHaveLength(count ?? -1);
		const header = text(path).slice(1).split('\r\n')[0]?.split(',');
		expect(header, path).toEqual(schema.fields.map(({ name }) => name));
		expect(schema.missingValues).toEqual(['']);
		for (const field of schema.fields) {
			const cells = rows.map((row) => row[field.name] ?? '');
			expect(faultsOfColumn(field, cells), `${path} ${field.name}`).toEqual([]);
			expect(field.description, `${path} ${field.name}`).not.toBe('');
		}
	}
});

test('a cell of another type, out of range, missing or twice is a fault', () => {
	const field = (path: string, name: string): Field => {
		const found = tables.find((table) => table.path === path)?.schema.fields.find((one) => one.name === name);
		if (!found) throw new Error(`no column ${name} in ${path}`);
		return found;
	};
	const faults: [path: string, name: string, cells: string[]][] = [
		['sites.csv', 'start_year', ['2015.5']],
		['sites.csv', 'start_year', ['1066']],
		['sites.csv', 'longitude', ['east']],
		['sites.csv', 'latitude', ['91']],
		['sites.csv', 'id', ['a', 'a']],
		['sites.csv', 'id', ['']],
		['sites.csv', 'sectors', ['urban,research']],
		['sites.csv', 'sectors', ['urban;castles']],
		['sites.csv', 'position_verified', ['yes']],
		['claims.csv', 'value', ['1,500']],
		['claims.csv', 'unit', ['furlongs']],
		['claims.csv', 'as_of', ['11.10.2025']],
		['claims.csv', 'as_of_first', ['2025-10']],
		['claims.csv', 'as_of_precision', ['week']],
		['routes.csv', 'mode', ['balloon']],
		['routes.csv', 'leg', ['0']]
	];
	for (const [path, name, cells] of faults) {
		expect(faultsOfColumn(field(path, name), cells), `${path} ${name} ${cells.join()}`).not.toEqual([]);
	}
});

test('a column that holds ids of another table holds only ids that stand there', () => {
	const keys = tables.flatMap(({ path, rows, schema }) =>
		(schema.foreignKeys ?? []).map(({ fields, reference }) => ({ path, rows, fields, reference }))
	);
	expect(keys.length).toBeGreaterThan(5);
	for (const { path, rows, fields, reference } of keys) {
		const other = tables.find(({ name }) => name === reference.resource);
		const ids = new Set(other?.rows.map((row) => row[reference.fields]));
		const unknown = rows.map((row) => row[fields] ?? '').filter((id) => id !== '' && !ids.has(id));
		expect(unknown, `${path} ${fields}`).toEqual([]);
	}
});

test('a claim says by name whose it is, what it measures and who published it where', () => {
	const claims = rowsOf('claims.csv');
	const items = (json('claims.json') as { items: Record<string, string | number | null>[] }).items;
	expect(claims.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
	for (const [index, row] of claims.entries()) {
		const item = items[index] ?? {};
		for (const name of [
			'subject_name',
			'subject_name_zh',
			'measure_label',
			'measure_label_zh',
			'unit_label'
		]) {
			expect(row[name], `${row.id} ${name}`).not.toBe('');
		}
		const source = records.sources.find(({ id }) => id === row.source);
		expect([row.source_title, row.source_title_zh, row.source_publisher, row.source_url]).toEqual([
			source?.title,
			source?.title_zh,
			source?.publisher,
			source?.url ?? ''
		]);
		expect(row.link).toBe(row.url);
		for (const name of ['subject', 'measure', 'value', 'value_text', 'unit', 'as_of', 'statement', 'url']) {
			expect(row[name], `${row.id} ${name}`).toBe(String(item[name] ?? ''));
		}
	}
	const gkc = claims.find(({ subject }) => subject === 'gkc');
	expect([gkc?.subject_name, gkc?.subject_name_zh]).toEqual([
		records.sites.find(({ id }) => id === 'gkc')?.name,
		records.sites.find(({ id }) => id === 'gkc')?.name_zh
	]);
});

test('links of tables are whole where the origin is known', () => {
	const host = { origin: 'https://example.org', base: '/a/b' };
	const hosted = dataFiles(records, drawn, '0.1.0', [], host);
	for (const { path } of tables) {
		const rows: Record<string, string>[] = parse(text(path, hosted), { bom: true, columns: true });
		if (path === 'relations.csv') continue;
		for (const { link, url, page } of rows) {
			const own = path === 'sources.csv' ? page : url;
			expect(link).toBe(`https://example.org/a/b${String(own)}`);
		}
	}
});

test('every date has a first and a last day and its precision, whatever its own', () => {
	const days = rowsOf('claims.csv').filter(({ as_of }) => as_of !== '');
	expect(new Set(days.map(({ as_of_precision }) => as_of_precision))).toEqual(
		new Set(['day', 'month', 'year'])
	);
	for (const { as_of = '', as_of_first = '', as_of_last = '', as_of_precision } of days) {
		expect(as_of_first.slice(0, as_of.length)).toBe(as_of);
		expect(as_of_last.slice(0, as_of.length)).toBe(as_of);
		expect(as_of_first <= as_of_last).toBe(true);
		expect(as_of_precision).toBe({ 4: 'year', 7: 'month', 10: 'day' }[as_of.length]);
	}
	for (const row of rowsOf('claims.csv').filter(({ unit }) => unit === 'date')) {
		expect(row.value_first?.slice(0, row.value_text?.length), row.id).toBe(row.value_text);
	}
});

test('no cell is a formula', () => {
	for (const { path, rows, schema } of tables) {
		for (const { name, type } of schema.fields) {
			if (type === 'number' || type === 'integer') continue;
			for (const row of rows) expect(row[name], `${path} ${name}`).not.toMatch(/^[=+\-@\t\r]/);
		}
	}
});

test('the package says of every file what it is in both languages, how much it holds and under which licence', () => {
	const atlas = json('datapackage.json') as Record<string, unknown>;
	expect(atlas.created).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
	expect(atlas.version).toBe('0.1.0');
	for (const { path, title, title_zh, description, description_zh, count, licenses, schema } of resources) {
		expect([title, description].join(' '), path).toMatch(/[a-z]/i);
		expect(title_zh, path).not.toBe('');
		expect(description_zh, path).toMatch(/\p{Script=Han}/u);
		expect(licenses[0]?.path, path).toMatch(/^https:/);
		if (/^(?!schema).*json$/.test(path)) expect([...files.keys()], path).toContain(schema);
		if (!path.startsWith('schema/') && path !== 'atlas.json') expect(count, path).toBeGreaterThan(0);
	}
});

test('the line of a schema names the published file that it describes', () => {
	const ofFiles = resources.filter(({ path }) => /^schema\/[^/]+$/.test(path));
	expect(ofFiles.length).toBeGreaterThan(10);
	for (const { path, description, description_zh } of ofFiles) {
		const [, file = ''] = /^What (\S+) holds$/.exec(description) ?? [];
		expect(description_zh, path).toBe(`${file}的内容`);
		expect((json(file) as { $schema: string }).$schema, path).toBe(path);
	}
});
