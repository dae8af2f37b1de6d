import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { zipOf } from './zip.js';

const directory = mkdtempSync(join(tmpdir(), 'landsea-zip-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('a built site is unpacked as it was, into a folder of its own', () => {
	for (const none of [directory, join(directory, 'nowhere')])
		expect(() => zipOf(none)).toThrow(/found no built site, wanted one: run "npm run build"/);
	mkdirSync(join(directory, 'zh/sites'), { recursive: true });
	const files = { 'index.html': '<h1>陆海</h1>'.repeat(50), 'zh/sites/a.png': 'png', 'b.js': '' };
	for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text);
	const zip = zipOf(directory);
	const unpacked = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]);
	expect(Object.fromEntries(unpacked)).toEqual(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [`landsea-atlas/${path}`, text]))
	);
	expect(zip.length).toBeLessThan(600);
});
