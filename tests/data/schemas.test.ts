import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataFiles } from '../../geo/export/files';
import { readFiles } from '../../geo/read/read';
import { RECORDS } from '../mutations/world';
import { drawn, files, json, records, text } from '../helpers/published';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** As strict as it gets: an unknown keyword or format, a type that cannot hold, is an error of the schema. */
function compiler(): Ajv {
	return new Ajv({ strict: true, strictTypes: true, strictTuples: true, allErrors: true });
}

const schemaPaths = [...files.keys()].filter((path) => path.endsWith('.schema.json'));
const jsonPaths = [...files.keys()].filter((path) => /json$/.test(path) && !path.startsWith('schema/'));
const ajv = compiler();
const schemas = new Map(schemaPaths.map((path) => [path, json(path) as AnySchemaObject]));
const validators = new Map([...schemas].map(([path, schema]) => [path, ajv.compile(schema)]));

function validator(path: string): ValidateFunction {
	const found = validators.get(path);
	if (!found) throw new Error(`no schema ${path}, wanted one`);
	return found;
}

function faultsOf(path: string, value: unknown): string[] {
	const validate = validator(path);
	if (validate(value)) return [];
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

const schemaFor = (path: string) => `schema/${path.replace(/\.[a-z]+$/, '')}.schema.json`;

test('every published JSON has a schema of its name, and is valid against it as a whole', () => {
	expect(jsonPaths).toHaveLength(20);
	for (const path of jsonPaths) expect(faultsOf(schemaFor(path), json(path)), path).toEqual([]);
});

test('the files are valid too where they know their origin and lie below a path', () => {
	const host = { origin: 'https://example.org', base: '/a/b' };
	const hosted = dataFiles(records, drawn, '0.1.0', [], host);
	const strict = compiler();
	for (const path of jsonPaths) {
		const schema = json(schemaFor(path), hosted) as AnySchemaObject;
		expect(schema.$id).toBe(`https://example.org/a/b/data/${schemaFor(path)}`);
		expect(strict.validate(schema, json(path, hosted)), `${path}: ${strict.errorsText()}`).toBe(true);
		expect(json(path, hosted), path).toMatchObject(
			path === 'datapackage.json'
				? { homepage: 'https://example.org/a/b/' }
				: { base_url: 'https://example.org/a/b' }
		);
	}
	const [claim] = (json('claims.json', hosted) as { items: { url: string; link: string }[] }).items;
	expect(claim?.link).toBe(`https://example.org/a/b${claim?.url ?? ''}`);
});

test('every file of records is valid against the schema of its kind', () => {
	const kinds: Record<string, string> = { cities: 'city' };
	const { files: recordFiles } = readFiles(RECORDS);
	const places = { name: 'places.yaml', text: readFileSync(join(RECORDS, 'places.yaml'), 'utf8') };
	expect(recordFiles.length).toBeGreaterThan(300);
	for (const { name, text: yaml } of [...recordFiles, places]) {
		const folder = name.replace(/(\/.*)?(\.yaml)?$/, '');
		const kind = kinds[folder] ?? folder.replace(/s$/, '');
		expect(faultsOf(`schema/records/${kind}.schema.json`, parse(yaml)), name).toEqual([]);
	}
});

/** A copy of a value with another value at the end of a path. */
function changed(
	value: Json,
	[key, ...rest]: (string | number)[],
	make: (old: Json) => Json | undefined
): Json {
	if (key === undefined) return make(value) ?? null;
	const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
		string | number,
		Json
	>;
	const inner = rest.length === 0 ? make(copy[key] ?? null) : changed(copy[key] ?? null, rest, make);
	if (inner === undefined) Reflect.deleteProperty(copy, key);
	else copy[key] = inner;
	return copy;
}

/** A value of another type, whatever the type is. */
const otherType = (old: Json): Json =>
	typeof old === 'object' && old !== null && !Array.isArray(old) ? 7 : { no: 1 };

test('in every file a field of another type, a missing one and an unknown one are faults', () => {
	for (const path of jsonPaths) {
		const whole = json(path) as Record<string, Json>;
		const list = ['features', 'items', 'resources', 'sites'].find((key) => Array.isArray(whole[key])) ?? '';
		const item = (whole[list] as Record<string, Json>[])[0] ?? {};
		const inner = (item.properties ?? item) as Record<string, Json>;
		const at = [list, 0, ...(item.properties ? ['properties'] : [])];
		const rejects = (value: Json, what: string) => {
			expect(faultsOf(schemaFor(path), value), `${path}: ${what}`).not.toEqual([]);
		};
		for (const key of Object.keys(whole)) rejects(changed(whole, [key], otherType), `${key} of another type`);
		for (const key of Object.keys(inner)) {
			rejects(changed(whole, [...at, key], otherType), `${key} of an item of another type`);
		}
		rejects(
			changed(whole, ['licenses'], () => undefined),
			'no licences'
		);
		rejects(
			changed(whole, [list], () => undefined),
			`no ${list}`
		);
		rejects(
			changed(whole, [...at, 'nmae'], () => 'x'),
			'an unknown field of an item'
		);
		rejects(
			changed(whole, ['nmae'], () => 'x'),
			'an unknown field of the file'
		);
		const [first = ''] = Object.keys(inner);
		rejects(
			changed(whole, [...at, first], () => undefined),
			`an item without ${first}`
		);
	}
});

test('codes, units, coordinates and addresses outside their range are faults', () => {
	const faults: [path: string, at: (string | number)[], value: Json][] = [
		['sites.geojson', ['features', 0, 'properties', 'kind'], 'castle'],
		['sites.geojson', ['features', 0, 'properties', 'accuracy_m'], -1],
		['sites.geojson', ['features', 0, 'properties', 'url'], 'sites/x'],
		['sites.geojson', ['features', 0, 'geometry', 'coordinates'], [200, 10]],
		['sites.geojson', ['features', 0, 'geometry', 'coordinates'], [100, 10, 5]],
		['nodes.geojson', ['features', 0, 'geometry'], null],
		['routes.geojson', ['features', 0, 'properties', 'leg'], 0],
		['routes.geojson', ['features', 0, 'properties', 'mode'], 'balloon'],
		['routes.geojson', ['features', 0, 'geometry', 'type'], 'Point'],
		['claims.json', ['items', 0, 'as_of'], '11.10.2025'],
		['claims.json', ['items', 0, 'unit'], 'furlongs'],
		['claims.json', ['schema_version'], 2],
		['network.json', ['items', 0, 'countries'], ['CN']],
		['codes.json', ['items', 0, 'list'], 'flavour'],
		['datapackage.json', ['resources', 0, 'hash'], 'md5:0']
	];
	for (const [path, at, value] of faults) {
		const bad = changed(json(path) as Json, at, () => value);
		expect(faultsOf(schemaFor(path), bad), `${path} ${at.join('.')}`).not.toEqual([]);
	}
});

test('in every kind of record an unknown field and one of another type are faults', () => {
	const { files: recordFiles } = readFiles(RECORDS);
	const seen = new Set<string>();
	for (const { name, text: yaml } of recordFiles) {
		const folder = name.replace(/(\/.*)?(\.yaml)?$/, '');
		const kind = folder === 'cities' ? 'city' : folder.replace(/s$/, '');
		if (seen.has(kind)) continue;
		seen.add(kind);
		const path = `schema/records/${kind}.schema.json`;
		const value = parse(yaml) as Json;
		const at = Array.isArray(value) ? [0] : [];
		const record = (Array.isArray(value) ? value[0] : value) as Record<string, Json>;
		for (const key of Object.keys(record)) {
			expect(faultsOf(path, changed(value, [...at, key], otherType)), `${name} ${key}`).not.toEqual([]);
		}
		expect(
			faultsOf(
				path,
				changed(value, [...at, 'nmae'], () => 'x')
			),
			name
		).not.toEqual([]);
	}
	expect(seen.size).toBe(16);
});

test('every schema names itself and says what each field means', () => {
	const ids = new Set<unknown>();
	const describe = (path: string, schema: AnySchemaObject) => {
		for (const [name, field] of Object.entries(
			(schema.properties ?? {}) as Record<string, AnySchemaObject>
		)) {
			expect(field.description, `${path} ${name}`).toMatch(/^.{3,}\.$/s);
			describe(path, field);
		}
		for (const inner of [schema.items, ...((schema.anyOf ?? []) as unknown[])]) {
			if (typeof inner === 'object' && !Array.isArray(inner)) describe(path, inner as AnySchemaObject);
		}
	};
	for (const [path, schema] of schemas) {
		ids.add(schema.$id);
		expect(schema.title, path).toMatch(/^Landsea Atlas: /);
		expect(schema.description, path).toMatch(/\.$/);
		describe(path, schema);
	}
	expect(ids.size).toBe(schemas.size);
	expect(text('schema/routes.schema.json')).toContain('kilometres');
});

/** What a field holds, as far as its text must say it: one thing, a list of them or of so many, an object. */
function formOf({ anyOf, type, items, pattern }: AnySchemaObject): string {
	const present = ((anyOf ?? []) as AnySchemaObject[]).filter((one) => one.type !== 'null');
	if (present.length > 0) return present.map(formOf).join(' or ');
	if (Array.isArray(items)) return `[${items.map(formOf).join()}]`;
	if (type === 'array') return `[${formOf(items as AnySchemaObject)}]`;
	return pattern === '^[a-z][a-z0-9-]*$' ? 'id' : String(type);
}

test('no text of a field serves values of two forms, such as ids and records', () => {
	const forms = new Map<string, string>();
	const compare = (path: string, schema: AnySchemaObject) => {
		for (const [name, field] of Object.entries(
			(schema.properties ?? {}) as Record<string, AnySchemaObject>
		)) {
			const key = `${name}: ${String(field.description)}`;
			const form = formOf(field);
			expect(form, `${path} ${key}`).toBe(forms.get(key) ?? form);
			forms.set(key, form);
			compare(path, field);
		}
		for (const inner of [schema.items, ...((schema.anyOf ?? []) as unknown[])]) {
			if (typeof inner === 'object' && !Array.isArray(inner)) compare(path, inner as AnySchemaObject);
		}
	};
	// the flat files hold lists as text, which they say as a whole
	for (const [path, schema] of schemas) if (!path.includes('-flat')) compare(path, schema);
	expect(forms.size).toBeGreaterThan(150);
});
