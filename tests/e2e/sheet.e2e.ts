import type { Page } from '@playwright/test';
import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 360, height: 740 } });

const height = (page: Page) =>
	page.locator('.panel').evaluate((panel) => panel.getBoundingClientRect().height);

test('the sheet has three stops, by the arrow keys', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	await page.getByRole('button', { name: 'Height of the panel' }).focus();
	await expect.poll(() => height(page)).toBe(333);
	await page.keyboard.press('ArrowUp');
	// the last one stays
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => height(page)).toBe(692);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => height(page)).toBe(96);
});

test('a drag leaves the sheet at the nearest stop @long', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	const box = await page.getByRole('button', { name: 'Height of the panel' }).boundingBox();
	if (!box) throw new Error('no handle');
	await page.mouse.move(box.x + box.width / 2, box.y + 8);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y - 300, { steps: 30 });
	await page.mouse.up();
	await expect.poll(() => height(page)).toBe(692);
});

test('a sheet that peeks comes up with a new page, and the map stays visible above it', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	await page.getByRole('button', { name: 'Height of the panel' }).focus();
	await page.keyboard.press('ArrowDown');
	const navigation = page.getByRole('navigation', { name: 'Main navigation' });
	await navigation.locator('summary').click();
	await navigation.getByRole('link', { name: 'Routes', exact: true }).click();
	await expect(page).toHaveURL(/\/routes\/$/);
	await expect.poll(() => height(page)).toBe(333);
});

test('a sheet that peeks stays down while legs are stepped through by the bar @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/1/');
	await mapIdle(page);
	await page.locator('.panel-scroll').evaluate(
		(panel) =>
			new Promise((resolve) => {
				panel.addEventListener('scroll', resolve, { once: true });
				panel.scrollTop = 400;
			})
	);
	await page.getByRole('button', { name: 'Height of the panel' }).press('ArrowDown');
	await expect.poll(() => height(page)).toBe(96);
	for (const leg of ['2', '3', '4']) {
		await page.locator('[data-transport] [rel="next"]').click();
		await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-leg', leg);
		await mapIdle(page);
		expect(await height(page)).toBe(96);
	}
});
