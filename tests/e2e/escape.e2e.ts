import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 900, height: 600 } });

test('Escape goes back to the list as it was left', async ({ page, baseURL }) => {
	await page.goto('');
	// a click before the page is alive loads the site as a page of its own, which nobody came to from the list
	await mapIdle(page);
	const link = page.locator('[data-results] a[href$="/sites/wsip/"]');
	await link.click();
	await expect(page).toHaveURL(/\/sites\/wsip\/$/);
	const entries = await page.evaluate(() => history.length);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(baseURL ?? '');
	await expect(link).toBeFocused();
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

for (const path of ['sites/cci/', 'cities/suzhou/', 'nodes/guiyang/', 'zh/sites/cci/']) {
	test(`Escape on /${path} opens the list, with the focus in it @long`, async ({ page, baseURL }) => {
		await page.goto(path);
		await mapIdle(page);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(new RegExp(`${baseURL ?? ''}${path.startsWith('zh') ? 'zh/' : ''}$`));
		const focused = page.locator('main :focus');
		await expect(focused).toHaveCount(1);
		const listed = page.locator(`main a[href$="/${path}"]`).first();
		if ((await listed.count()) > 0) await expect(listed).toBeFocused();
		else await expect(page.locator('h1')).toBeFocused();
	});
}

test('Escape closes what stands nearer first: menu, legend, fan @long', async ({ page, baseURL }) => {
	await page.goto('sites/gkc/');
	await mapIdle(page);
	const fan = page.locator('.map-fan');
	await expect(fan).toHaveCount(1);
	const menu = page.locator('.menu');
	await menu.locator('summary').click();
	await page.keyboard.press('Escape');
	await expect(menu).not.toHaveAttribute('open');
	await page.getByRole('button', { name: 'Legend' }).click();
	await expect(page.locator('.legend')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.legend')).toBeHidden();
	await expect(fan).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(fan).toHaveCount(0);
	await expect(page).toHaveURL(/\/sites\/gkc\/$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(baseURL ?? '');
	await expect(page.locator('main :focus')).toHaveCount(1);
});

test('Escape in a field, and on a page that is no panel, stays @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/2/');
	await mapIdle(page);
	await page.getByRole('slider').focus();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('slider')).toBeFocused();
	await page.goto('routes/');
	await mapIdle(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Corridor');
	expect(new URL(page.url()).pathname).toMatch(/\/routes\/$/);
});
