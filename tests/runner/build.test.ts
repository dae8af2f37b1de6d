import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildFolder, isBuilt, rememberBuild } from './build.mjs';
import { ROOT } from './run.mjs';

let folder = '';
const env = () => ({ BUILD_DIR: relative(ROOT, folder) });

beforeEach(() => {
	folder = join(ROOT, 'test-results', 'built');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'one');
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('a site that was built of the same inputs is not built again, and holds no trace of it', () => {
	expect(isBuilt(env(), 'inputs')).toBe(false);
	rememberBuild(env(), 'inputs');
	expect(isBuilt(env(), 'inputs')).toBe(true);
	expect(isBuilt(env(), 'other inputs')).toBe(false);
	expect(readdirSync(buildFolder(env()))).toEqual(['index.html']);
});

test('a site that is gone, or was built anew by hand, is built again', () => {
	rememberBuild(env(), 'inputs');
	utimesSync(join(folder, 'index.html'), 1, 1);
	expect(isBuilt(env(), 'inputs')).toBe(false);
	rememberBuild(env(), 'inputs');
	rmSync(folder, { recursive: true });
	expect(isBuilt(env(), 'inputs')).toBe(false);
});
