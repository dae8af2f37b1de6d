import { expect, test } from '@playwright/test';

test('without WebGL the page stays and offers a retry', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto('sites/gkc/');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await expect(page.getByRole('status')).toContainText('Try again');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Knowledge City');
	expect(await page.evaluate(() => window.landsea?.ready)).toBeNull();
});

test('a retry draws the map once its data can be read', async ({ page }) => {
	let isBroken = true;
	await page.route('**/data/routes.geojson', (route) =>
		isBroken ? route.fulfill({ status: 500 }) : route.continue()
	);
	await page.goto('');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	isBroken = false;
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'idle');
});
