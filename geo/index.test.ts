import { expect, test } from 'vitest';
import { readAtlas, readDataPackage } from './index';

const atlas = readAtlas();

test('the built atlas is read with its labels and its records', () => {
	expect(atlas.schema_version).toBe(1);
	expect(atlas.codes.mode.rail).toEqual({ en: 'Rail', zh: '铁路' });
	expect(atlas.sites.every(({ id, url }) => url === `/sites/${id}/`)).toBe(true);
	expect(atlas.sites.length).toBeGreaterThan(0);
});

test('every file of the data package is listed with its size and licence', () => {
	const { resources: files } = readDataPackage();
	expect(files.find(({ path }) => path === 'sites.geojson')?.licenses[0]?.name).toBe('CC-BY-4.0');
	expect(files.every(({ bytes, licenses }) => bytes > 0 && licenses.length > 0)).toBe(true);
	// it lists files, which are no records
	expect(files.find(({ path }) => path === 'datapackage.json')?.count).toBeNull();
});
