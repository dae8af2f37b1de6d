import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { legend, map } from '../driver/map';
import { filters, list, site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { filteredSites, sampleQueries } from '../helpers/filtered-sites';
import { expect, test } from '../helpers/quiet-page';
import { test as noisyTest } from '@playwright/test';
import { withoutMap } from '../helpers/without-map';

const atlas = builtAtlas();

/** Goes on to an address inside the page, as a link does. */
async function goOn(page: Page, path: string): Promise<void> {
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	}, path);
}

async function agree(page: Page, count: number): Promise<void> {
	await page.goto('');
	await map.rests(page);
	for (const query of sampleQueries(atlas, count)) {
		const wanted = filteredSites(atlas, query);
		const placed = atlas.sites
			.filter(({ id, position }) => position && wanted.includes(id))
			.map(({ id }) => id);
		await goOn(page, `?${String(query)}`);
		await expect
			.poll(() => list.shown(page), { message: `?${String(query)}` })
			.toEqual({ rows: wanted, markers: placed.sort(), count: wanted.length, busy: 'false' });
	}
}

test('rows, markers and count are the sites that the records give, in 50 random questions @core', async ({
	page
}) => {
	// a map is drawn anew fifty times, by the processor alone
	test.setTimeout(240_000);
	await agree(page, 50);
});

test('rows, markers and count are the sites that the records give, in 500 random questions @long', async ({
	page
}) => {
	test.setTimeout(600_000);
	await agree(page, 500);
});

test('a filter is chosen, counted beside the others, said in the address, and taken out by its chip @core', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('');
	await site.alive(page);
	await filters.open(page).click();
	await filters.value(page, /^Hospital/).check();
	await expect(page).toHaveURL(/\/\?kind=hospital$/);
	const hospitals = filteredSites(atlas, new URLSearchParams('kind=hospital'));
	await expect(list.results(page)).toHaveAttribute('data-count', String(hospitals.length));
	await filters.section(page, 'City').click();
	const inChongqing = filteredSites(atlas, new URLSearchParams('kind=hospital&city=chongqing'));
	await expect(filters.value(page, new RegExp(`^Chongqing ${inChongqing.length}$`))).toBeVisible();
	await filters.value(page, /^Chongqing/).check();
	await expect(list.results(page)).toHaveAttribute('data-count', String(inChongqing.length));
	await expect(list.link(page, 'Raffles Hospital Chongqing')).toBeVisible();
	await filters.chips(page).filter({ hasText: 'Hospital' }).click();
	await expect(page).toHaveURL(/\/\?city=chongqing$/);
	await filters.reset(page).click();
	await expect(list.results(page)).toHaveAttribute('data-count', String(atlas.sites.length));
	await expect(page).toHaveURL(/\/$/);
});

test('what names nothing is left out and said; years the wrong way round or far off are put right', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('?kind=park,palace&sector=%00%3Cb%3E&year=2019-1200&sort=size&show=cards');
	await expect(filters.said(page)).toContainText('kind=palace');
	await expect(filters.said(page)).toContainText('sort=size');
	await expect(page).toHaveURL(/\?kind=park&year=1990-2019$/);
	// it is said of that address only
	await filters.order(page).selectOption('name');
	await expect(filters.said(page)).not.toContainText('kind=palace');
	await page.goto('?inview=2');
	await expect(filters.said(page)).toContainText('inview=2');
	await expect(page).toHaveURL(/\/$/);
	await page.goto(`?q=%20${'x'.repeat(900)}`);
	await expect(page).toHaveURL(/\?q=x+$/);
	await page.goto(`?city=${'x'.repeat(5000)}`);
	await expect(list.results(page)).toHaveAttribute('data-count', String(atlas.sites.length));
	await expect(page).toHaveURL(/\/$/);
});

test('where nothing is left the page says which filter to leave out and what that gives', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('?kind=hospital&city=tianjin');
	await expect(filters.empty(page)).toBeVisible();
	const inTianjin = filteredSites(atlas, new URLSearchParams('city=tianjin')).length;
	await expect(filters.relaxations(page).filter({ hasText: 'Hospital' })).toContainText(`${inTianjin} site`);
	await filters.relaxations(page).filter({ hasText: 'Hospital' }).click();
	await expect(list.results(page)).toHaveAttribute('data-count', String(inTianjin));
});

test('a list in another order, and as a table whose file holds what is shown, in its order', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('?kind=park,zone');
	await filters.order(page).selectOption('year');
	await filters.table(page).click();
	await expect(page).toHaveURL(/\?kind=park,zone&sort=year&show=table$/);
	// what makes the table comes after the address
	await filters.tableCells(page).first().waitFor();
	const shown = await list
		.links(page)
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
	const downloading = page.waitForEvent('download');
	await filters.save(page, 'GeoJSON').click();
	const saved = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as {
		features: { id: string }[];
		attribution: string;
	};
	expect(saved.features.map(({ id }) => id)).toEqual(shown);
	expect(saved.attribution).toContain('GeoNames');
	const asCsv = page.waitForEvent('download');
	await filters.save(page, 'CSV').click();
	const lines = readFileSync(await (await asCsv).path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(shown);
	const cells = await filters.tableCells(page).count();
	await filters.columns(page).click();
	await filters.column(page).check();
	await expect(filters.tableCells(page)).toHaveCount(cells + 1);
	await expect(page).toHaveURL(/&columns=kind,sector,city,status,year,figure$/);
	await filters.columns(page).click();
	await filters.choices(page).first().check();
	await filters.keep(page).click();
	await expect(list.results(page)).toHaveAttribute('data-count', '1');
	await expect(page).toHaveURL(new RegExp(`[?&]ids=${shown[0] ?? ''}&`));
});

test('only what the map shows, on request', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, [113.5, 23.2], 8);
	await filters.inView(page).click();
	await expect(page).toHaveURL(/\?inview=1/);
	const near = atlas.sites
		.filter(({ city, position }) => city === 'guangzhou' && position)
		.map(({ id }) => id);
	await expect.poll(async () => (await list.shown(page)).rows).toEqual(near.sort());
});

noisyTest('filters that do not come leave the list whole, say so, and are tried again', async ({ page }) => {
	await withoutMap(page);
	await page.route('**/data/organisations.json', (route) => route.abort(), { times: 1 });
	await page.goto('');
	await site.alive(page);
	await filters.open(page).click();
	await expect(filters.retry(page)).toBeVisible();
	await expect(list.siteLinks(page)).toHaveCount(atlas.sites.length);
	await expect(list.results(page)).toHaveAttribute('aria-busy', 'false');
	await filters.retry(page).click();
	await expect(filters.value(page, /^Hospital/)).toBeVisible();
});

test('an entry of the legend takes its legs off the map, and the next page keeps them off', async ({
	page
}) => {
	const modes = () =>
		page.evaluate(() => [
			...new Set(
				window.landsea?.map
					?.queryRenderedFeatures()
					.filter(({ source }) => source === 'legs')
					.map(({ properties }) => String(properties.mode))
			)
		]);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('?mode=rail,sea,nothing');
	await map.rests(page);
	await expect.poll(async () => (await modes()).sort()).toEqual(['rail', 'sea']);
	await expect(page).toHaveURL(/\?mode=rail,sea$/);
	await expect(legend.said(page)).toHaveText('Not known and left out: mode=nothing');
	await legend.entry(page, 'Rail').click();
	await expect(legend.entry(page, 'Rail')).toHaveAttribute('aria-pressed', 'false');
	await expect.poll(modes).toEqual(['sea']);
	await legend.layer(page, 'Sites').uncheck();
	await expect.poll(async () => (await list.shown(page)).markers).toEqual([]);
	await expect(page).toHaveURL(/\?mode=sea&hide=sites$/);
	await list.link(page, 'NUS').first().click();
	await expect(page).toHaveURL(/\/sites\/[^/]+\/\?mode=sea&hide=sites$/);
	await expect.poll(modes).toEqual(expect.not.arrayContaining(['rail']));
	await page.goBack();
	await expect(page).toHaveURL(/\/\?mode=sea&hide=sites$/);
});

for (const [path, width] of [
	['', 1280],
	['zh/', 360]
] as const)
	test(`filters and table of /${path} are accessible at ${width} px${path ? ' @core' : ''}`, async ({
		page
	}) => {
		await withoutMap(page);
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`${path}?kind=park&year=2000-2020&show=table`);
		await filters.open(page).click();
		await expect(filters.chips(page)).toHaveCount(2);
		expect(await axeFaults(page)).toEqual([]);
	});
