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

test('a lost graphics context leaves the page with one notice, and the map comes back', async ({ page }) => {
	await page.goto('sites/gkc/');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'idle');
	await page.evaluate(() => {
		const context = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')?.getContext('webgl2');
		context?.getExtension('WEBGL_lose_context')?.loseContext();
	});
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(1);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'idle');
	await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('where the map failed each page comes whole, with its own drawing', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto('sites/gkc/');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await page
		.getByRole('navigation', { name: 'Main navigation' })
		.getByRole('link', { name: 'Routes' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Corridor');
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(false);
});
