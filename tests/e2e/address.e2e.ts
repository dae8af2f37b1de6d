import { jumpTo, mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

const camera = /^#\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/;

test('the address has no camera until the reader moves the map, then one, without a new entry in the history', async ({
	page
}) => {
	await page.goto('');
	await mapIdle(page);
	expect(new URL(page.url()).hash).toBe('');
	const entries = await page.evaluate(() => history.length);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => new URL(page.url()).hash).toMatch(camera);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an address with a camera opens there, and a reload too @long', async ({ page }) => {
	await page.goto('#6.5/29.5/106.5');
	await mapIdle(page);
	const where = () =>
		page.evaluate(() => {
			const map = window.landsea?.map;
			const { lng, lat } = map?.getCenter() ?? { lng: NaN, lat: NaN };
			return [map?.getZoom(), lat, lng].map((value) => Number(value?.toFixed(3)));
		});
	expect(await where()).toEqual([6.5, 29.5, 106.5]);
	await page.reload();
	await mapIdle(page);
	expect(await where()).toEqual([6.5, 29.5, 106.5]);
});

test('the hash of an element stays, and the camera travels in the query @long', async ({ page }) => {
	await page.goto('routes/');
	const id = await page.locator('[data-claim]').first().getAttribute('id');
	await page.goto(`routes/#${id}`);
	await mapIdle(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => new URL(page.url()).search).toMatch(/^\?view=\d/);
	expect(new URL(page.url()).hash).toBe(`#${id}`);
});

test('Back from a site returns to the camera that the reader had left @long', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	await jumpTo(page, [113.5, 23.4], 6);
	await expect.poll(() => new URL(page.url()).hash).toMatch(camera);
	const { hash } = new URL(page.url());
	await page.locator('[data-results] a[href$="/sites/gkc/"]').click();
	await expect(page).toHaveURL(/\/sites\/gkc\/$/);
	await mapIdle(page);
	await page.goBack();
	await expect.poll(() => new URL(page.url()).hash).toBe(hash);
	await expect.poll(() => page.evaluate(() => Number(window.landsea?.map?.getZoom().toFixed(2)))).toBe(6);
});

test('the language link keeps camera and element @long', async ({ page }) => {
	await page.goto('sites/gkc/#9/23.3/113.5');
	await mapIdle(page);
	await page.getByRole('link', { name: '中文', exact: true }).click();
	await expect(page).toHaveURL(/\/zh\/sites\/gkc\/#9\/23\.3\/113\.5$/);
});

test('a new page takes focus to its heading, and Back returns it to the link and the scroll to its place', async ({
	page
}) => {
	await page.goto('');
	const link = page.locator('[data-results] a[href$="/sites/wsip/"]');
	await link.scrollIntoViewIfNeeded();
	const scrollTop = () => page.locator('.panel-scroll').evaluate((panel) => panel.scrollTop);
	const before = await scrollTop();
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/sites\/wsip\/$/);
	await expect(page.locator('h1')).toBeFocused();
	expect(await scrollTop()).toBe(0);
	await page.goBack();
	await expect(link).toBeFocused();
	expect(await scrollTop()).toBe(before);
});
