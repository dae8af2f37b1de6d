import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';

/** What ogrinfo prints of a file in a folder; any warning of GDAL fails the test. */
export function ogrinfo(folder: string, path: string, ...options: string[]): string {
	const { error, status, stdout, stderr } = spawnSync('ogrinfo', ['-ro', ...options, join(folder, path)], {
		encoding: 'utf8',
		maxBuffer: 1e9
	});
	if (error) throw new Error('no ogrinfo on the PATH, wanted GDAL (Debian: apt-get install gdal-bin)');
	expect(stderr, path).toBe('');
	expect(status, path).toBe(0);
	return stdout;
}

/** Layers of a file with their number of features. */
export function countsOf(folder: string, path: string, ...options: string[]): Record<string, number> {
	const summary = ogrinfo(folder, path, '-so', '-al', ...options);
	const names = [...summary.matchAll(/^Layer name: (.+)$/gm)].map(([, name = '']) => name);
	const counts = [...summary.matchAll(/^Feature Count: (\d+)$/gm)].map(([, count]) => Number(count));
	return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0]));
}
