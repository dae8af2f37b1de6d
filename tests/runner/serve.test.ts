import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from './port.mjs';
import { siteServer } from './serve.mjs';

const FILES = {
	'index.html': '<h1>Home</h1>',
	'404.html': '<h1>No such page</h1>',
	'about/index.html': '<h1>About</h1>',
	'data/sites.geojson': '{"type":"FeatureCollection","features":[]}',
	'data/sites.csv': 'id,name\n',
	'basemap/world.pmtiles': '0123456789',
	'manifest.webmanifest': '{}',
	'_app/immutable/entry.js': 'export {};'
};

const folder = mkdtempSync(join(tmpdir(), 'landsea-serve-'));
const ends: (() => void)[] = [];
let root = '';
let under = '';

beforeAll(async () => {
	for (const [path, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	for (const base of ['', '/a/b']) {
		const { port, close } = await listen(siteServer(folder, base), 0);
		ends.push(close);
		if (base) under = `http://127.0.0.1:${port}`;
		else root = `http://127.0.0.1:${port}`;
	}
});

afterAll(() => {
	for (const end of ends) end();
	rmSync(folder, { recursive: true });
});

test('a page is served at its address with a slash', async () => {
	const response = await fetch(`${root}/about/?lang=zh`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(await response.text()).toBe(FILES['about/index.html']);
});

test('a connection that rests is not ended, so no request meets its end on the way', async () => {
	const response = await fetch(`${root}/about/`);
	await response.text();
	// a server that ends it after some seconds says so
	expect(response.headers.get('keep-alive')).toBeNull();
	expect(response.headers.get('connection')).toBe('keep-alive');
});

test('an address without the final slash leads to the one with it and keeps the query', async () => {
	const response = await fetch(`${root}/about?from=a&to=b?c`, { redirect: 'manual' });
	expect(response.status).toBe(308);
	expect(response.headers.get('location')).toBe('/about/?from=a&to=b?c');
});

test('a redirect never leads to another host', async () => {
	const response = await fetch(`${root}//about`, { redirect: 'manual' });
	expect(response.headers.get('location')).toBe('/about/');
});

test.each([
	'/nowhere',
	'/about/nothing/',
	'/data/sites.csv/',
	'/data',
	'/%E0%A4%A',
	'/..%2f..%2fetc%2fpasswd'
])('%s gets the 404 page with status 404', async (path) => {
	const response = await fetch(root + path);
	expect(response.status).toBe(404);
	expect(await response.text()).toBe(FILES['404.html']);
});

test('a part of a file can be had', async () => {
	const response = await fetch(`${root}/basemap/world.pmtiles`, { headers: { range: 'bytes=2-4' } });
	expect(response.status).toBe(206);
	expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
	expect(await response.text()).toBe('234');
});

test.each([
	['/data/sites.geojson', 'application/geo+json'],
	['/data/sites.csv', 'text/csv; charset=utf-8'],
	['/basemap/world.pmtiles', 'application/vnd.pmtiles'],
	['/manifest.webmanifest', 'application/manifest+json'],
	['/_app/immutable/entry.js', 'text/javascript; charset=utf-8']
])('%s is sent as %s', async (path, type) => {
	const response = await fetch(root + path);
	expect(response.headers.get('content-type')).toBe(type);
});

test('only files whose name holds their hash are kept without asking', async () => {
	const kept = await fetch(`${root}/_app/immutable/entry.js`);
	const asked = await fetch(`${root}/about/`);
	expect(kept.headers.get('cache-control')).toContain('immutable');
	expect(asked.headers.get('cache-control')).toBe('no-cache');
});

test('a site under a path of its own answers there and nowhere else', async () => {
	expect(await (await fetch(`${under}/a/b/`)).text()).toBe(FILES['index.html']);
	expect((await fetch(`${under}/a/b/about`, { redirect: 'manual' })).headers.get('location')).toBe(
		'/a/b/about/'
	);
	expect((await fetch(`${under}/a/b`, { redirect: 'manual' })).headers.get('location')).toBe('/a/b/');
	expect((await fetch(`${under}/about/`)).status).toBe(404);
	expect((await fetch(`${under}/a/bc/`)).status).toBe(404);
});
