import { map } from '../driver/map';
import { player } from '../driver/route';
import { header, site } from '../driver/site';
import { hold } from '../helpers/hold';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 900, height: 520 } });

test('a window as small as a desk at 400 % has its map, and a leg is followed in it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('routes/ilstc-central/2/');
	await map.rests(page);
	await expect(player.vehicle(page)).toBeInViewport();
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
		await header.language(page, '中文').click();
		await expect(site.html(page)).toHaveAttribute('lang', 'zh-Hans');
		release();
		await map.rests(page);
		await expect(map.control(page, '放大')).toBeVisible();
		await expect(map.canvasFrame(page)).toHaveCount(1);
	});
}

test('ready answers null on a page without a map that was opened before the map was ready @long', async ({
	page
}) => {
	const release = await hold(page, '**/data/routes.geojson');
	const asked = page.waitForRequest('**/data/routes.geojson');
	await page.goto('');
	await asked;
	await header.link(page, 'Figures').click();
	await expect(site.heading(page)).toHaveText('Figures');
	expect(await page.evaluate(() => window.landsea?.ready)).toBeNull();
	release();
	await header.link(page, 'Explore').click();
	await map.rests(page);
	expect(await page.evaluate(async () => (await window.landsea?.ready) !== null)).toBe(true);
});
