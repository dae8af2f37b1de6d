import { drawing, map } from '../driver/map';
import { expect, test } from '../helpers/quiet-page';

test('a marker of the drawing opens its page while the map is on its way', async ({ page }) => {
	// the map never comes to rest without its tiles
	await page.route('**/*.pmtiles', () => undefined);
	await page.goto('');
	await map.loadingCanvas(page).waitFor({ state: 'attached' });
	const marker = drawing.freeSites(page).first();
	const href = await marker.getAttribute('href');
	await marker.click();
	await expect(page).toHaveURL(new RegExp(`${href ?? 'none'}$`));
});
