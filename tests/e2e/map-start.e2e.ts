import { hold } from '../helpers/hold';
import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 900, height: 520 } });

test('a window as small as a desk at 400 % has its map, and a leg is followed in it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('routes/ilstc-central/2/');
	await mapIdle(page);
	await expect(page.locator('[data-vehicle]')).toBeInViewport();
});

for (const [when, file] of [
	['its code and its sites', '**/data/sites.geojson'],
	['its lines', '**/data/routes.geojson']
] as const) {
	test(`the other language, chosen while the map waits for ${when}, has a map in its words @long`, async ({
		page
	}) => {
		const release = await hold(page, file);
		const asked = page.waitForRequest(file);
		await page.goto('');
		await asked;
		await page.getByRole('link', { name: '中文', exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
		release();
		await mapIdle(page);
		await expect(page.getByRole('button', { name: '放大', exact: true })).toBeVisible();
		await expect(page.locator('.map-canvas')).toHaveCount(1);
	});
}

test('ready answers null on a page without a map that was opened before the map was ready @long', async ({
	page
}) => {
	const release = await hold(page, '**/data/routes.geojson');
	const asked = page.waitForRequest('**/data/routes.geojson');
	await page.goto('');
	await asked;
	const main = page.getByRole('navigation', { name: 'Main navigation' });
	await main.getByRole('link', { name: 'Figures' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures');
	expect(await page.evaluate(() => window.landsea?.ready)).toBeNull();
	release();
	await main.getByRole('link', { name: 'Explore' }).click();
	await mapIdle(page);
	expect(await page.evaluate(async () => (await window.landsea?.ready) !== null)).toBe(true);
});
