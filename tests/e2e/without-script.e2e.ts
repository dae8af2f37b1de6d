import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

test.use({ javaScriptEnabled: false });

test('the list of sites and routes reads without JavaScript @sub-path', async ({ page }) => {
	const { sites, routes } = builtAtlas();
	await page.goto('');
	for (const record of [...sites, ...routes]) {
		await expect(page.locator(`main a[href$="${record.url}"]`).first()).toBeVisible();
	}
});

test('a site shows its figures with date, basis and source without JavaScript', async ({ page }) => {
	await page.goto('sites/gkc/');
	const card = page.locator('#gkc-entities-2022-03');
	await expect(card).toContainText('over');
	await expect(card).toContainText('Mar 2022');
	const source = card.getByRole('link', { name: /Guangzhou and Singapore co-operation/ });
	await expect(source).toBeHidden();
	await card.locator('summary').click();
	await expect(source).toBeVisible();
});

test('a leg links to the one before and the one after without JavaScript', async ({ page }) => {
	await page.goto('routes/ilstc-central/2/');
	await expect(page.locator('[data-leg][aria-current="step"]')).toHaveAttribute('data-leg', '2');
	await page.getByRole('link', { name: /Next leg/ }).click();
	await expect(page.locator('[data-leg][aria-current="step"]')).toHaveAttribute('data-leg', '3');
});
