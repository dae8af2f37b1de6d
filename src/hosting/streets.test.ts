import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { STREETS_FILE } from '../../geo/shared/streets-file.js';
import { headerPolicy, metaDirectives } from './policy.js';
import { streetsOf } from './streets.js';

const nothing = mkdtempSync(join(tmpdir(), 'landsea-no-streets-'));

test('without an archive there are no streets, and nobody else is asked', () => {
	expect(streetsOf({}, nothing)).toBeNull();
	expect(metaDirectives({})['connect-src']).toEqual(['self']);
});

test('an archive among the static files is asked of the site itself', () => {
	const statics = mkdtempSync(join(tmpdir(), 'landsea-streets-'));
	mkdirSync(dirname(join(statics, STREETS_FILE)));
	writeFileSync(join(statics, STREETS_FILE), '');
	expect(streetsOf({}, statics)).toEqual({ url: '/streets/streets.pmtiles', host: null });
});

test.each([
	['https://tiles.example.org/a/b.pmtiles', 'https://tiles.example.org'],
	['http://localhost:8080/b.pmtiles?key=1', 'http://localhost:8080']
])('%s is named with its host, which alone is let into the policy', (STREETS_URL, host) => {
	expect(streetsOf({ STREETS_URL }, nothing)).toEqual({ url: STREETS_URL, host });
	expect(metaDirectives({ STREETS_URL })['connect-src']).toEqual(['self', host]);
	expect(headerPolicy([], { STREETS_URL })).toContain(`connect-src 'self' ${host};`);
});

test.each([
	'streets.pmtiles',
	'ftp://example.org/a',
	'https://me@example.org/a',
	'https://:word@example.org/a'
])('%s is no address for streets', (STREETS_URL) => {
	expect(() => streetsOf({ STREETS_URL }, nothing)).toThrow(
		`STREETS_URL: found "${STREETS_URL}", wanted an address like`
	);
});
