import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { writeData } from './pipeline';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((directory) => rmSync(directory, { recursive: true })));

/** A copy of the real records with a place to write to beside them. */
function workplace(): { geo: string; records: string; target: string } {
	const root = mkdtempSync(join(tmpdir(), 'publish-'));
	made.push(root);
	const geo = join(root, 'geo');
	for (const name of ['records', 'osm']) {
		cpSync(fileURLToPath(new URL(name, import.meta.url)), join(geo, name), { recursive: true });
	}
	return { geo, records: join(geo, 'records'), target: join(root, 'static') };
}

test('good records are written, and what was there before is gone', () => {
	const { records, target } = workplace();
	mkdirSync(join(target, 'data'), { recursive: true });
	writeFileSync(join(target, 'data', 'old.json'), '{}');
	expect(writeData(records, target, '0.1.0').isWritten).toBe(true);
	expect(readdirSync(target).sort()).toEqual(['data']);
	expect(existsSync(join(target, 'data', 'old.json'))).toBe(false);
});

test('bad records are reported all at once, and nothing is written', () => {
	const { records, target } = workplace();
	writeFileSync(join(records, 'legs', 'nowhere-land-rail.yaml'), 'from: nowhere\nto: land\nmode: rail\n');
	writeFileSync(join(records, 'sites', 'bad.yaml'), 'name: 1\n');
	const { problems, isWritten } = writeData(records, target, '0.1.0');
	const files = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
	expect(isWritten).toBe(false);
	expect(files).toEqual(
		new Set([join(records, 'legs', 'nowhere-land-rail.yaml'), join(records, 'sites', 'bad.yaml')])
	);
	expect(existsSync(target)).toBe(false);
});

test('a sea leg drawn over land stops the build', () => {
	const { records, target } = workplace();
	const file = join(records, 'nodes.yaml');
	const yangon = /lngLat: \[96\.1688, 16\.7658\]/;
	expect(readFileSync(file, 'utf8')).toMatch(yangon);
	writeFileSync(file, readFileSync(file, 'utf8').replace(yangon, 'lngLat: [96.0836, 17.9]'));
	const { problems, isWritten } = writeData(records, target, '0.1.0');
	expect(isWritten).toBe(false);
	expect(problems.map(({ rule }) => rule)).toContain('sea-leg-land');
	expect(existsSync(target)).toBe(false);
});
