import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

const water = () => window.landsea?.map?.getPaintProperty('water', 'background-color');

test('the theme of the reader wins over that of the system, for page and map, and lasts', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('');
	await mapIdle(page);
	expect(await page.evaluate(water)).toBe('rgb(220, 231, 235)');
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 28, 32)');
	await expect.poll(() => page.evaluate(water)).toBe('rgb(21, 28, 33)');
	await page.reload();
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 28, 32)');
	await expect(page.getByRole('button', { name: 'Light theme' })).toBeVisible();
});
