import { map } from '../driver/map';
import { header, site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';

const water = () => window.landsea?.map?.getPaintProperty('water', 'background-color');

test('the theme of the reader wins over that of the system, for page and map, and lasts', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('');
	await map.rests(page);
	expect(await page.evaluate(water)).toBe('rgb(220, 231, 235)');
	await header.themeCalled(page, 'Dark theme').click();
	await expect(site.body(page)).toHaveCSS('background-color', 'rgb(23, 28, 32)');
	await expect.poll(() => page.evaluate(water)).toBe('rgb(21, 28, 33)');
	await page.reload();
	await expect(site.body(page)).toHaveCSS('background-color', 'rgb(23, 28, 32)');
	await expect(header.themeCalled(page, 'Light theme')).toBeVisible();
});
