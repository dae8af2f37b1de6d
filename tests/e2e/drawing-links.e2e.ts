import { expect, test } from '../helpers/quiet-page';

test('a marker of the drawing opens its page while the map is on its way', async ({ page }) => {
	// the map never comes to rest without its tiles
	await page.route('**/*.pmtiles', () => undefined);
	await page.goto('');
	await page.locator('[data-map][data-state="loading"] .map-canvas canvas').waitFor({ state: 'attached' });
	const marker = page.locator('[data-map] [data-free] a[href*="/sites/"]').first();
	const href = await marker.getAttribute('href');
	await marker.click();
	await expect(page).toHaveURL(new RegExp(`${href ?? 'none'}$`));
});
