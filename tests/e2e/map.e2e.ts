import { map } from '../driver/map';
import { header, list, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const atlas = builtAtlas();
const ecoCity = atlas.sites.find((site) => site.id === 'tianjin-eco-city');

test('the map rests and draws sites, nodes and legs from the public files @sub-path @core', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	const drawn = await page.evaluate(() => {
		const map = window.landsea?.map;
		return ['sites-badge', 'nodes-circle', 'legs-main-rail', 'legs-main-drawn', 'land-fill'].map(
			(layer) => [layer, map?.queryRenderedFeatures({ layers: [layer] }).length ?? 0] as const
		);
	});
	expect(drawn.filter(([, count]) => count === 0)).toEqual([]);
});

test('a click on a site opens its page, and Back returns @sub-path @core', async ({ page }) => {
	if (!ecoCity?.position) throw new Error('Tianjin Eco-city has no position');
	await page.goto('');
	await map.rests(page);
	// from 8 on a build with streets asks for them
	await map.jumpTo(page, ecoCity.position.lngLat, 7.9);
	await map.clickAt(page, ecoCity.position.lngLat);
	await expect(site.heading(page)).toHaveText(ecoCity.name);
	expect(new URL(page.url()).pathname).toMatch(/\/sites\/tianjin-eco-city\/$/);
	await map.rests(page);
	await page.goBack();
	await expect(site.heading(page)).toContainText('International Land-Sea Trade Corridor');
});

test('a click in the Chinese page stays in Chinese @long', async ({ page }) => {
	if (!ecoCity?.position) throw new Error('Tianjin Eco-city has no position');
	await page.goto('zh/');
	await map.rests(page);
	await map.jumpTo(page, ecoCity.position.lngLat, 9);
	await map.clickAt(page, ecoCity.position.lngLat);
	await expect(site.heading(page)).toHaveText(ecoCity.name_zh);
	await expect(site.html(page)).toHaveAttribute('lang', 'zh-Hans');
});

test('a route page marks its legs on the map @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/');
	await map.rests(page);
	const ids = await page.evaluate(() => {
		const features =
			window.landsea?.map?.queryRenderedFeatures({ layers: ['legs-route-rail', 'legs-route-drawn'] }) ?? [];
		return [...new Set(features.map((feature) => String(feature.properties.route)))];
	});
	expect(ids).toEqual(['ilstc-central']);
});

test('the map stays mounted between pages @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	await page.evaluate(() => window.landsea?.map?.getCanvas().setAttribute('data-mark', 'first'));
	await header.link(page, 'Routes').click();
	await expect(site.heading(page)).toHaveText('International Land-Sea Trade Corridor');
	await map.rests(page);
	await expect(map.canvas(page)).toHaveAttribute('data-mark', 'first');
});

test('window.landsea tells when the map is ready', async ({ page }) => {
	await page.goto('sites/gkc/');
	await page.waitForFunction(() => window.landsea);
	const answer = await page.evaluate(async () => {
		const map = await window.landsea?.ready;
		return { isMap: map === window.landsea?.map && map !== null, version: window.landsea?.version };
	});
	expect(answer).toEqual({ isMap: true, version: '0.1.0' });
});

test('on a page without a map ready answers null, and with the map once one is opened @long', async ({
	page
}) => {
	await page.goto('about/');
	await page.waitForFunction(() => window.landsea);
	expect(await page.evaluate(() => window.landsea?.ready)).toBeNull();
	await header.link(page, 'Explore').click();
	await map.rests(page);
	expect(await page.evaluate(async () => (await window.landsea?.ready) !== null)).toBe(true);
});

test('a change of theme keeps what is selected @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/');
	await map.rests(page);
	const filter = () => page.evaluate(() => window.landsea?.map?.getFilter('legs-route-rail'));
	const before = await filter();
	expect(JSON.stringify(before)).toContain('"ilstc-central-1"');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect
		.poll(() => page.evaluate(() => window.landsea?.map?.getPaintProperty('water', 'background-color')))
		.toBe('rgb(21, 28, 33)');
	expect(await filter()).toEqual(before);
});

test('the language link keeps the page and puts the map in its words @long', async ({ page }) => {
	await page.goto('sites/gkc/');
	await map.rests(page);
	await header.language(page, '中文').click();
	await expect(site.heading(page)).toHaveText('中新广州知识城');
	await map.rests(page);
	await expect(map.control(page, '放大')).toBeVisible();
});

test('the list holds every site as a link, and says how many @core', async ({ page }) => {
	await withoutMap(page);
	await page.goto('');
	const results = list.results(page);
	await expect(results).toHaveAttribute('data-count', String(atlas.sites.length));
	await expect(results).toHaveAttribute('aria-busy', 'false');
	await expect(list.links(page)).toHaveCount(atlas.sites.length);
});
