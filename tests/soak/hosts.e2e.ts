import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { map } from '../driver/map';
import { site } from '../driver/site';
import { buildDirectory } from '../helpers/atlas';
import { ensureServer } from '../runner/file-servers.mjs';
import { freePort } from '../helpers/free-port.mjs';
import { watch } from '../helpers/quiet-page';

/** A file of the site for a host, with the two lines set that its keeper sets. */
function hostFile(name: string, listen: [from: string, to: string]): string {
	return readFileSync(join(buildDirectory, 'hosting', name), 'utf8')
		.replace(...listen)
		.replace('/var/www/landsea-atlas', buildDirectory);
}

/** Starts each host in a folder of its own; nothing of it is left on the machine. */
const HOSTS: Record<'nginx' | 'caddy', (program: string, folder: string, port: number) => ChildProcess> = {
	nginx(program, folder, port) {
		const site = join(folder, 'site.conf');
		writeFileSync(site, hostFile('nginx.conf', ['listen 80;', `listen 127.0.0.1:${port};`]));
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(kind) => `${kind}_temp_path ${folder}/${kind};`
		);
		const main = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; ${temporary.join(' ')} include ${site}; }`;
		writeFileSync(join(folder, 'main.conf'), main);
		return spawn(program, ['-p', folder, '-e', join(folder, 'log'), '-c', join(folder, 'main.conf')]);
	},
	caddy(program, folder, port) {
		const site = hostFile('Caddyfile', [':80 {', `http://127.0.0.1:${port} {`]);
		writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
		const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
		return spawn(program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], { env });
	}
};

/** Asks until the host answers; it has ten seconds. */
async function answering(address: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const response = await fetch(address).catch(() => null);
		if (response?.ok) return;
		await rest(100);
	}
	throw new Error(`${address}: found nobody there after ten seconds, wanted the host`);
}

for (const name of ['nginx', 'caddy'] as const) {
	test.describe(name, () => {
		let host: ChildProcess;
		let folder: string;
		let address: string;

		test.beforeAll(async () => {
			test.setTimeout(300_000);
			const program = await ensureServer(name);
			const port = await freePort();
			folder = mkdtempSync(join(tmpdir(), 'landsea-host-'));
			mkdirSync(join(folder, 'logs'));
			address = `http://127.0.0.1:${port}/`;
			host = HOSTS[name](program, folder, port);
			await answering(address);
		});
		test.afterAll(async () => {
			const ended = new Promise((resolve) => host.once('exit', resolve));
			host.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true });
		});

		test(`${name} sends files as they are, by the file made for it`, async () => {
			const ask = (path: string, headers: Record<string, string> = {}) =>
				fetch(address + path, { headers, redirect: 'manual' });
			for (const [path, status, type] of [
				['', 200, 'text/html; charset=utf-8'],
				['zh/sites/gkc/', 200, 'text/html; charset=utf-8'],
				['data/sites.geojson', 200, 'application/geo+json'],
				['data/atlas.kml', 200, 'application/vnd.google-earth.kml+xml'],
				['data/claims.csv', 200, 'text/csv; charset=utf-8'],
				['data/routes/ilstc-central.gpx', 200, 'application/gpx+xml'],
				['manifest.webmanifest', 200, 'application/manifest+json'],
				['nowhere/', 404, 'text/html; charset=utf-8'],
				['data/nothing.geojson', 404, 'text/html; charset=utf-8'],
				['_app/immutable/nothing.js', 404, 'text/html; charset=utf-8']
			] as const) {
				const response = await ask(path);
				expect([path, response.status, response.headers.get('content-type')]).toEqual([path, status, type]);
				expect(response.headers.get('content-security-policy'), path).toMatch(
					/^default-src 'none'; .*frame-ancestors \*$/
				);
				expect(response.headers.get('x-frame-options'), path).toBeNull();
				expect(response.headers.get('cache-control'), path).toBe('no-cache');
				if (status === 404) expect(await response.text()).toContain('没有此页');
			}
			const moved = await ask('sites/gkc?lang=zh');
			expect([301, 308]).toContain(moved.status);
			expect(moved.headers.get('location')).toBe('/sites/gkc/?lang=zh');

			const script = /_app\/immutable\/entry\/start\.[^"]+\.js/.exec(await (await ask('')).text())?.[0] ?? '';
			const entry = await ask(script);
			expect(entry.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
			for (const path of ['', 'data/sites.geojson'])
				expect((await ask(path)).headers.get('content-encoding'), path).not.toBeNull();

			const range = await ask('basemap/atlas.pmtiles', { range: 'bytes=0-126' });
			expect([
				range.status,
				range.headers.get('content-type'),
				range.headers.get('content-encoding')
			]).toEqual([206, 'application/vnd.pmtiles', null]);
			expect((await range.arrayBuffer()).byteLength).toBe(127);

			const tag = (await ask('about/')).headers.get('etag') ?? '';
			expect((await ask('about/', { 'if-none-match': tag })).status).toBe(304);
			expect((await ask('data/atlas.json')).headers.get('access-control-allow-origin')).toBe('*');
		});

		test(`the atlas on ${name} is alive under its policy alone`, async ({ page }) => {
			const faults = await watch(page, new URL(address).origin);
			await page.route(`${address}**/`, async (route) => {
				const response = await route.fetch();
				const body = (await response.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
				await route.fulfill({ response, body });
			});
			for (const path of ['', 'zh/routes/ilstc-central/2/']) {
				await page.goto(address + path);
				await map.rests(page);
				expect(await site.policy(page).count()).toBe(0);
			}
			expect(faults).toEqual([]);
		});
	});
}
