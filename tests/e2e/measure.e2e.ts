import { map, measure } from '../driver/map';
import { header, site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { expect, test } from '../helpers/quiet-page';

test('a click gives coordinates, the next one how far it is on the ellipsoid, and no page is opened meanwhile', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, [106.55, 29.56], 6);
	await measure.open(page).click();
	await expect(measure.bar(page)).toBeVisible();
	await map.clickAt(page, [106.55, 29.56]);
	await expect(measure.said(page)).toContainText(/29\.5[56]\d*, 106\.5[45]\d*/);
	await map.jumpTo(page, [103.82, 1.29], 6);
	await measure.middle(page).click();
	await expect(measure.said(page)).toContainText('1.29000, 103.82000');
	// Chongqing to Singapore by GeographicLib, to the kilometre, give or take a pixel of the click
	await expect(measure.said(page)).toContainText(/3,14\d km along/);
	// the other theme is another style, and what is measured stays in it, in its ink
	const ink = () =>
		page.evaluate(() => window.landsea?.map?.getLayer('measure-line')?.getPaintProperty('line-color'));
	const before = await ink();
	expect(before).toBeTruthy();
	await header.theme(page).click();
	await expect.poll(async () => [before, undefined].includes(await ink())).toBe(false);
	await map.clickAt(page, [103.82, 1.29]);
	await expect(page).toHaveURL(/\/#?[^s]*$/);
	await measure.undo(page).click();
	await measure.close(page).click();
	await expect(measure.open(page)).toBeVisible();
	expect(await page.evaluate(() => window.landsea?.map?.getSource('measure'))).toBeUndefined();
});

test('the tool is accessible, and the keys are shown by a question mark', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('');
	await map.rests(page);
	await measure.open(page).click();
	await expect(measure.bar(page)).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
	await page.keyboard.press('?');
	await expect(site.keys(page)).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(site.keys(page)).toHaveCount(0);
});

test('the keyboard finds a way past the panel to the map', async ({ page }) => {
	await page.goto('sites/cci/');
	await map.rests(page);
	await page.keyboard.press('Tab');
	await expect(site.skip(page)).toBeFocused();
	// it comes with the first thing that has the focus
	await site.skipToMap(page).waitFor({ state: 'attached' });
	await page.keyboard.press('Tab');
	await expect(site.skipToMap(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(map.canvas(page)).toBeFocused();
	await expect(header.home(page).first()).not.toBeFocused();
});
