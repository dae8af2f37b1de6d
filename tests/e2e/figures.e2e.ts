import { expect, test } from '@playwright/test';

test('Back to the table of claims finds its filter', async ({ page }) => {
	await page.goto('figures/');
	const field = page.getByRole('searchbox');
	await field.fill('Suzhou');
	await expect(page).toHaveURL(/\?q=Suzhou$/);
	const shown = page.locator('.shown');
	const count = await shown.textContent();
	await page.locator('tbody th a').first().click();
	await expect(page).not.toHaveURL(/figures/);
	await page.goBack();
	await expect(page).toHaveURL(/\/figures\/\?q=Suzhou$/);
	await expect(field).toHaveValue('Suzhou');
	await expect(shown).toHaveText(count ?? '');
});

test('a table that could not be fetched says so, and is fetched again', async ({ page }) => {
	await page.goto('about/');
	await page.route('**/figures/', (route) => route.fulfill({ status: 503, body: 'no' }));
	await page
		.getByRole('navigation', { name: 'Main navigation' })
		.getByRole('link', { name: 'Figures' })
		.click();
	const notice = page.getByText('The table could not be fetched.');
	await expect(notice).toBeVisible();
	await page.unroute('**/figures/');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('tr[data-claim]').first()).toBeVisible();
	await expect(notice).toHaveCount(0);
});
