import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { containerFile } from './container.js';
import { nginxFile } from './nginx.js';
import { headerPolicy, isCarriedByHeaders } from './policy.js';
import { typeOf } from './types.js';
import { HOST_FILES, writeHostFiles } from './write.js';

const START = 'start("page")';
/** What openssl makes of it: SHA-256, base64. */
const START_HASH = 'sha256-a/Se2reeQC/vX0GhnpnUBq7CFJ0qrfEKS4PnFUeBvFw=';
const FILES: Record<string, string> = {
	'index.html': `<script src="/boot.js"></script><script>${START}</script>`,
	'404.html':
		'<script type="application/json">{"a":1}</script><script type="application/ld+json">{"b":2}</script>',
	'data/sites.geojson': '{}',
	'data/claims.csv': '',
	'data/claims.json': '{}',
	'data/routes/a.gpx': '',
	'data/routes/b.gpx': '',
	'basemap/atlas.pmtiles': '',
	'manifest.webmanifest': '{}'
};

const directories: string[] = [];
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

/** The files for hosts of a small site, by name. */
function written(base: string): Record<string, string> {
	const directory = mkdtempSync(join(tmpdir(), 'landsea-hosts-'));
	directories.push(directory);
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(directory, name)), { recursive: true });
		writeFileSync(join(directory, name), text);
	}
	writeHostFiles(directory, base);
	// a second time over its own files
	writeHostFiles(directory, base);
	return Object.fromEntries(
		Object.keys(HOST_FILES).map((name) => [name, readFileSync(join(directory, name), 'utf8')])
	);
}

/** Rules of a `_headers` file: each path with its headers. */
function rulesOf(text: string): Map<string, string[]> {
	const rules = new Map<string, string[]>();
	let path = '';
	for (const line of text.split('\n').filter((one) => one && !one.startsWith('#'))) {
		if (line.startsWith('/')) path = line;
		rules.set(path, line.startsWith('/') ? [] : [...(rules.get(path) ?? []), line.trim()]);
	}
	return rules;
}

test('every host is told the policy, with the hash of each inline script, and may frame every page', () => {
	for (const [name, text] of Object.entries(written(''))) {
		expect(text, name).toContain(`default-src 'none'; script-src 'self' '${START_HASH}'; style-src 'self'`);
		expect(text, name).toContain('frame-ancestors *');
		expect(text, name).not.toMatch(/x-frame-options/i);
		expect(text.match(/sha256-(?!S8q)/g), name).toHaveLength(1);
	}
});

test('_headers tells types that hosts do not know, and caching once for each path', () => {
	const rules = rulesOf(written('')._headers ?? '');
	expect(rules.get('/data/sites.geojson')).toEqual(['Content-Type: application/geo+json']);
	expect(rules.get('/data/claims.csv')).toEqual(['Content-Type: text/csv; charset=utf-8']);
	expect(rules.get('/data/routes/*')).toEqual(['Content-Type: application/gpx+xml']);
	expect(rules.get('/basemap/atlas.pmtiles')).toEqual(['Content-Type: application/vnd.pmtiles']);
	expect(rules.get('/manifest.webmanifest')).toEqual(['Content-Type: application/manifest+json']);
	expect(rules.has('/data/claims.json')).toBe(false);
	expect(rules.get('/_app/immutable/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
	expect([...rules.values()].flat().filter((line) => line.startsWith('Cache-Control'))).toHaveLength(1);
});

test('under a path every rule lies under it', () => {
	const files = written('/a/b');
	expect([...rulesOf(files._headers ?? '').keys()].filter((path) => !path.startsWith('/a/b/'))).toEqual([]);
	expect(files['hosting/nginx.conf']).toContain('error_page 404 /a/b/404.html;');
	expect(files['hosting/nginx.conf']).toContain('~^/a/b/_app/immutable/');
	expect(files['hosting/Caddyfile']).toContain('rewrite * /a/b/404.html');
});

test('a script that carries data is no script', () => {
	expect(headerPolicy(['<script type="application/json" data-url="/x">1</script>'], {})).toContain(
		"script-src 'self';"
	);
	expect(
		headerPolicy(['<script data-kit>1</script>', '<script>2</script>', '<script>1</script>'], {})
	).toMatch(/script-src 'self' 'sha256-\S+' 'sha256-\S+';/);
});

test.each([
	['', false],
	['headers', true]
])('CSP=%s', (CSP, carried) => {
	expect(isCarriedByHeaders({ CSP })).toBe(carried);
});

test('another value of CSP stops the build', () => {
	expect(() => isCarriedByHeaders({ CSP: 'header' })).toThrow(
		'CSP: found "header", wanted "headers" or nothing'
	);
});

test('text has its charset, and an unknown ending no type', () => {
	expect(typeOf('/a/index.html')).toBe('text/html; charset=utf-8');
	expect(typeOf('/data/atlas.json')).toBe('application/json');
	expect(typeOf('/a.constructor')).toBeUndefined();
});

test('a container has the site where its nginx looks for it', () => {
	for (const base of ['', '/a/b']) {
		const [, root = ''] = /^\troot (\S+);$/m.exec(nginxFile({ base, policy: '', files: [] })) ?? [];
		expect(root).not.toBe('');
		expect(containerFile({ base }).split('\n')).toContain(`COPY . ${root}${base}`);
	}
});
