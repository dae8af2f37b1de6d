import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';
import { readStamp, stampOf, writeStamp } from './stamp.mjs';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'landsea-stamp-'));
	mkdirSync(join(root, 'src/made'), { recursive: true });
	writeFileSync(join(root, 'src/a.ts'), 'a');
	writeFileSync(join(root, 'src/made/b.json'), 'b');
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

const stamp = (words: string[] = []) => stampOf(root, ['src', 'lock.json'], { skip: ['src/made'], words });

test('a changed, added, renamed or removed file changes the stamp', () => {
	const stamps = [stamp()];
	writeFileSync(join(root, 'src/a.ts'), 'aa');
	stamps.push(stamp());
	writeFileSync(join(root, 'src/c.ts'), 'c');
	stamps.push(stamp());
	rmSync(join(root, 'src/c.ts'));
	writeFileSync(join(root, 'src/d.ts'), 'c');
	stamps.push(stamp());
	writeFileSync(join(root, 'lock.json'), '{}');
	stamps.push(stamp());
	expect(new Set(stamps).size).toBe(stamps.length);
});

test('time and files that the build makes leave the stamp as it is', () => {
	const before = stamp();
	utimesSync(join(root, 'src/a.ts'), 1, 1);
	writeFileSync(join(root, 'src/made/b.json'), 'other');
	expect(stamp()).toBe(before);
});

test('settings are part of the stamp', () => {
	expect(stamp(['/a/b'])).not.toBe(stamp(['']));
});

test('a stamp is read as it was written, and a missing one is empty', () => {
	const file = join(root, 'new/folder/.stamp');
	expect(readStamp(file)).toBe('');
	writeStamp(file, 'abc');
	expect(readStamp(file)).toBe('abc');
});

/** Writes the lock file of a project, or the one that npm keeps beside what it installed. */
function writeLock(path: string, packages: Record<string, { version: string; optional?: boolean }>): void {
	mkdirSync(join(root, 'node_modules/kept'), { recursive: true });
	writeFileSync(join(root, path), JSON.stringify({ packages }));
}

test('packages are installed when every one that is not optional is there at its locked version', () => {
	const kept = { 'node_modules/kept': { version: '1.0.0' } };
	writeLock('package-lock.json', {
		...kept,
		'node_modules/other-system': { version: '1.0.0', optional: true }
	});
	expect(isInstalled(root)).toBe(false);
	writeLock('node_modules/.package-lock.json', kept);
	expect(isInstalled(root)).toBe(true);
	writeLock('package-lock.json', { 'node_modules/kept': { version: '1.0.1' } });
	expect(isInstalled(root)).toBe(false);
	writeLock('package-lock.json', { ...kept, 'node_modules/new': { version: '1.0.0' } });
	expect(isInstalled(root)).toBe(false);
});

test('a package whose folder was removed is missing', () => {
	const kept = { 'node_modules/kept': { version: '1.0.0' } };
	writeLock('package-lock.json', kept);
	writeLock('node_modules/.package-lock.json', kept);
	rmSync(join(root, 'node_modules/kept'), { recursive: true });
	expect(isInstalled(root)).toBe(false);
});
