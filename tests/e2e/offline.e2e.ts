import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// a browser tells of each request that no network answers: these pages are not quiet
import { expect, test, type Page } from '@playwright/test';
import { map } from '../driver/map';
import { itinerary, plan } from '../driver/route';
import { offline, search, site } from '../driver/site';
import { buildDirectory } from '../helpers/atlas';
import { builtFile, fetchedIn, visitOnce } from '../helpers/offline';
import { listen } from '../runner/port.mjs';
import { siteServer } from '../runner/serve.mjs';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

/** A page of each kind, in turn in the two languages. */
const PAGES = [
	'',
	'zh/sites/gkc/',
	'cities/chongqing/',
	'zh/nodes/qinzhou-port/',
	'organisations/sp-group/',
	'zh/routes/',
	'routes/rail-laos-thailand-malaysia/',
	'zh/routes/ilstc-central/6/',
	'bilateral/',
	'zh/figures/',
	'sources/',
	'zh/sources/cci-chongqing-2025/',
	'timeline/',
	'zh/quality/',
	'data/',
	'zh/about/',
	'a-z/',
	'embeds/',
	'zh/changes/',
	'tours/',
	'zh/compare/',
	'plan/'
];

const MAP = 'basemap/atlas.pmtiles';

/** Some bytes of the archive of the map, as the page gets them. */
function mapPart(
	page: Page,
	range: string
): Promise<{ status: number; range: string | null; bytes: number[] }> {
	return page.evaluate(
		async ([path, part]) => {
			const response = await fetch(path, { headers: { range: part } });
			const bytes = [...new Uint8Array(await response.arrayBuffer())];
			return { status: response.status, range: response.headers.get('content-range'), bytes };
		},
		[`/${MAP}`, range] as const
	);
}

test('after one visit every kind of page is what the host has, in both languages @sub-path @core', async ({
	page,
	context
}) => {
	await visitOnce(page);
	await context.setOffline(true);
	for (const path of PAGES) {
		expect(await fetchedIn(page, path), path).toEqual({ status: 200, text: builtFile(path) });
		const data = `page-data/${path}page.json`;
		expect(await fetchedIn(page, data), data).toEqual({ status: 200, text: builtFile(data) });
	}
	expect(await fetchedIn(page, 'zh/no-such-page/')).toEqual({ status: 404, text: builtFile('404.html') });
});

test('off-line a page is loaded with its map, a leg is followed, a path planned and a record found', async ({
	page,
	context
}) => {
	await visitOnce(page, 'routes/ilstc-central/1/');
	await context.setOffline(true);
	await page.goto('zh/routes/ilstc-central/1/');
	await map.rests(page);
	await expect(offline.ready(page)).toBeAttached();
	await itinerary.currentLink(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/zh\/routes\/ilstc-central\/2\/$/);
	await search.field(page).first().fill('knowledge');
	await expect(search.links(page).first()).toHaveAttribute('href', /\/zh\/sites\/gkc\/$/);
	await page.goto('plan/?from=chongqing-tuanjiecun&to=singapore-port');
	await expect(plan.paths(page).first()).toContainText(/lowest cost/i);
	await page.goto('routes');
	await expect(page).toHaveURL(/\/routes\/$/);
	await page.goto('no-such-page/');
	await expect(site.heading(page)).toContainText('404');
});

test('off-line a tile is found in whatever larger part of the map it was seen with', async ({
	page,
	context
}) => {
	const ranges: string[] = [];
	page.on('request', (request) => {
		const { range } = request.headers();
		if (range !== undefined && request.url().endsWith(MAP)) ranges.push(range);
	});
	await visitOnce(page);
	await context.setOffline(true);
	const parts = ranges.map((range) => /=(\d+)-(\d+)/.exec(range)?.slice(1).map(Number) ?? []);
	const [first = 0, last = 0] = parts.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => d - c - (b - a))[0] ?? [];
	expect(last - first).toBeGreaterThan(30_000);
	const file = readFileSync(join(buildDirectory, MAP));
	expect(await mapPart(page, `bytes=${first + 5_000}-${first + 5_099}`)).toEqual({
		status: 206,
		range: `bytes ${first + 5_000}-${first + 5_099}/${file.length}`,
		bytes: [...file.subarray(first + 5_000, first + 5_100)]
	});
});

test('the map that was never seen is there once it is kept, and gone once it is removed', async ({
	page,
	context
}) => {
	await visitOnce(page, 'about/');
	const file = readFileSync(join(buildDirectory, MAP));
	const part = 'bytes=3000000-3000099';
	await offline.keep(page).click();
	await expect(offline.kept(page)).toBeVisible();
	await context.setOffline(true);
	expect(await mapPart(page, part)).toEqual({
		status: 206,
		range: `bytes 3000000-3000099/${file.length}`,
		bytes: [...file.subarray(3_000_000, 3_000_100)]
	});
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, [103.84, 1.26], 9);
	const land = await page.evaluate(
		() => window.landsea?.map?.queryRenderedFeatures({ layers: ['land-fill'] }).length
	);
	expect(land).toBeGreaterThan(0);
	await page.goto('about/');
	await offline.remove(page).click();
	await expect(offline.none(page)).toBeVisible();
	await expect(mapPart(page, part)).rejects.toThrow(/Failed to fetch/);
});

test('a browser without room keeps nothing, and says so', async ({ page, context, baseURL }) => {
	await visitOnce(page, 'about/');
	const devtools = await context.newCDPSession(page);
	const { origin } = new URL(baseURL ?? '');
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
	await offline.keep(page).click();
	await expect(offline.status(page)).toContainText('too little room');
	await expect(offline.none(page)).toBeVisible();
	await expect(offline.ready(page)).toBeAttached();
});

/** A host whose edition changes while the test runs. */
const changing = test.extend<{ host: { newer: boolean; slow: boolean; policy: string }; baseURL: string }>({
	host: async ({}, use) => use({ newer: false, slow: false, policy: '' }),
	baseURL: async ({ host }, use) => {
		const files = siteServer(buildDirectory);
		const worker = readFileSync(join(buildDirectory, 'service-worker.js'), 'utf8');
		const { hash, version } = editionIn(worker);
		const newer = worker.replaceAll(version, 'f'.repeat(16)).replaceAll(hash, 'e'.repeat(32));
		const { port, close } = await listen((request, response) => {
			if (host.policy) response.setHeader('content-security-policy', host.policy);
			if (request.url === '/service-worker.js' && host.newer) {
				response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
				response.end(newer);
			} else if (request.url === `/${MAP}` && host.slow && !request.headers.range) {
				// the first half comes at once, the rest never
				response.writeHead(200, { 'content-length': '5000000' });
				response.write(Buffer.alloc(2_500_000));
			} else files(request, response);
		}, 0);
		await use(`http://localhost:${port}/`);
		close();
	}
});

/** What the worker calls its edition, and the map in it. */
function editionIn(worker: string): { version: string; hash: string } {
	const version = /version:["'`]([0-9a-f]{16})["'`]/.exec(worker)?.[1];
	const hash = /atlas\.pmtiles["'`],bytes:\d+,hash:["'`]([0-9a-f]{32})["'`]/.exec(worker)?.[1];
	if (!version || !hash)
		throw new Error('service-worker.js: found no edition, wanted its version and the map');
	return { version, hash };
}

/** How many editions have files on this device; runs in the page. */
async function keptEditions(): Promise<number> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith('landsea-pages-')).length;
}

changing('a newer edition waits for a click, and opens the page where it was', async ({ page, host }) => {
	test.setTimeout(240_000);
	await visitOnce(page, 'about/');
	await offline.keep(page).click();
	await expect(offline.kept(page)).toBeVisible();
	await page.goto('routes/ilstc-central/2/?at=0.5');
	await offline.ready(page).waitFor();
	host.newer = true;
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(offline.line(page)).toContainText('A newer edition');
	// the one that waits keeps its own files, whatever is opened meanwhile
	await page.reload();
	await offline.ready(page).waitFor();
	expect(await page.evaluate(keptEditions)).toBe(2);
	// what is open goes on with its own edition
	await itinerary.currentLink(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/ilstc-central\/3\//);
	await offline.reload(page).click();
	// the worker before ends what it is answering first
	await expect(offline.line(page)).toHaveCount(0, { timeout: 60_000 });
	await expect(page).toHaveURL(/\/ilstc-central\/3\//);
	await offline.ready(page).waitFor();
	// the map that was kept is of the edition before
	await page.goto('about/');
	await expect(offline.older(page)).toBeVisible();
	await offline.renew(page).click();
	await expect(offline.status(page)).toContainText('another edition');
	await expect(offline.older(page)).toBeVisible();
});

changing('the keeping of the map can be cancelled, and leaves nothing', async ({ page, host }) => {
	await visitOnce(page, 'about/');
	host.slow = true;
	await offline.keep(page).click();
	await expect(offline.card(page)).toContainText('2.5 / ');
	// who comes back sees it go on
	await page.goto('routes/');
	await page.goto('about/');
	await expect(offline.card(page)).toContainText('2.5 / ');
	await offline.cancel(page).click();
	await expect(offline.status(page)).toContainText('Cancelled');
	await expect(offline.none(page)).toBeVisible();
});

changing(
	'a page that the worker makes has the policy that the host tells in headers',
	async ({ page, context, host }) => {
		host.policy = "frame-ancestors 'self'";
		await visitOnce(page, 'about/');
		await context.setOffline(true);
		const told = await page.evaluate(async () =>
			(await fetch('/zh/routes/')).headers.get('content-security-policy')
		);
		expect(told).toBe(host.policy);
	}
);

changing('that there is no room is tried and said once a visit', async ({ page, context, baseURL }) => {
	const devtools = await context.newCDPSession(page);
	const { origin } = new URL(baseURL);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
	await page.goto('about/');
	await expect(offline.line(page)).toContainText('no room');
	await expect(offline.full(page)).toBeAttached();
	await page.goto('routes/');
	await offline.full(page).waitFor();
	await expect(offline.line(page)).toHaveCount(0);
});
