import { builtAtlas } from '../helpers/atlas';
import { clickAt, jumpTo, mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

const atlas = builtAtlas();
const ecoCity = atlas.sites.find((site) => site.id === 'tianjin-eco-city');

test('the map rests and draws sites, nodes and legs from the public files @sub-path', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	const drawn = await page.evaluate(() => {
		const map = window.landsea?.map;
		return ['sites-badge', 'nodes-circle', 'legs-main-rail', 'legs-main-drawn', 'land-fill'].map(
			(layer) => [layer, map?.queryRenderedFeatures({ layers: [layer] }).length ?? 0] as const
		);
	});
	expect(drawn.filter(([, count]) => count === 0)).toEqual([]);
});

test('a click on a site opens its page, and Back returns @sub-path', async ({ page }) => {
	if (!ecoCity?.position) throw new Error('Tianjin Eco-city has no position');
	await page.goto('');
	await mapIdle(page);
	await jumpTo(page, ecoCity.position.lngLat, 9);
	await clickAt(page, ecoCity.position.lngLat);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ecoCity.name);
	expect(new URL(page.url()).pathname).toMatch(/\/sites\/tianjin-eco-city\/$/);
	await mapIdle(page);
	await page.goBack();
	await expect(page.locator('h1')).toContainText('International Land-Sea Trade Corridor');
});

test('a click in the Chinese page stays in Chinese @long', async ({ page }) => {
	if (!ecoCity?.position) throw new Error('Tianjin Eco-city has no position');
	await page.goto('zh/');
	await mapIdle(page);
	await jumpTo(page, ecoCity.position.lngLat, 9);
	await clickAt(page, ecoCity.position.lngLat);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ecoCity.name_zh);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('a route page marks its legs on the map @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/');
	await mapIdle(page);
	const ids = await page.evaluate(() => {
		const features =
			window.landsea?.map?.queryRenderedFeatures({ layers: ['legs-route-rail', 'legs-route-drawn'] }) ?? [];
		return [...new Set(features.map((feature) => String(feature.properties.route)))];
	});
	expect(ids).toEqual(['ilstc-central']);
});

test('the map stays mounted between pages @long', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	await page.evaluate(() => window.landsea?.map?.getCanvas().setAttribute('data-mark', 'first'));
	await page
		.getByRole('navigation', { name: 'Main navigation' })
		.getByRole('link', { name: 'Routes' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('International Land-Sea Trade Corridor');
	await mapIdle(page);
	await expect(page.locator('canvas[data-mark="first"]')).toHaveCount(1);
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
	await page
		.getByRole('navigation', { name: 'Main navigation' })
		.getByRole('link', { name: 'Explore' })
		.click();
	await mapIdle(page);
	expect(await page.evaluate(async () => (await window.landsea?.ready) !== null)).toBe(true);
});

test('a change of theme keeps what is selected @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/');
	await mapIdle(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect
		.poll(() => page.evaluate(() => window.landsea?.map?.getPaintProperty('water', 'background-color')))
		.toBe('rgb(21, 28, 33)');
	const filter = await page.evaluate(() => window.landsea?.map?.getFilter('legs-route-rail'));
	expect(JSON.stringify(filter)).toContain('["==",["get","route"],"ilstc-central"]');
});

test('the language link keeps the page and puts the map in its words @long', async ({ page }) => {
	await page.goto('sites/gkc/');
	await mapIdle(page);
	await page.getByRole('link', { name: '中文', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('中新广州知识城');
	await mapIdle(page);
	await expect(page.getByRole('button', { name: '放大' })).toBeVisible();
});

test('the list holds every site as a link, and says how many', async ({ page }) => {
	await page.goto('');
	const results = page.locator('[data-results]');
	await expect(results).toHaveAttribute('data-count', String(atlas.sites.length));
	await expect(results).toHaveAttribute('aria-busy', 'false');
	await expect(results.getByRole('link')).toHaveCount(atlas.sites.length);
});
