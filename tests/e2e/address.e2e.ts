import { map } from '../driver/map';
import { claim, header, list, panel, site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const camera = /^#\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/;

test('the address has no camera until the reader moves the map, then one, without a new entry in the history', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	expect(new URL(page.url()).hash).toBe('');
	const entries = await page.evaluate(() => history.length);
	await map.zoomIn(page).click();
	await expect.poll(() => new URL(page.url()).hash).toMatch(camera);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an address with a camera opens there, and a reload too @long', async ({ page }) => {
	await page.goto('#6.5/29.5/106.5');
	await map.rests(page);
	const where = () =>
		page.evaluate(() => {
			const map = window.landsea?.map;
			const { lng, lat } = map?.getCenter() ?? { lng: NaN, lat: NaN };
			return [map?.getZoom(), lat, lng].map((value) => Number(value?.toFixed(3)));
		});
	expect(await where()).toEqual([6.5, 29.5, 106.5]);
	await page.reload();
	await map.rests(page);
	expect(await where()).toEqual([6.5, 29.5, 106.5]);
});

test('the hash of an element stays, and the camera travels in the query @long', async ({ page }) => {
	await page.goto('routes/');
	const id = await claim.all(page).first().getAttribute('id');
	await page.goto(`routes/#${id}`);
	await map.rests(page);
	await map.zoomIn(page).click();
	await expect.poll(() => new URL(page.url()).search).toMatch(/^\?view=\d/);
	expect(new URL(page.url()).hash).toBe(`#${id}`);
});

test('Back from a site returns to the camera that the reader had left @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, [113.5, 23.4], 6);
	await expect.poll(() => new URL(page.url()).hash).toMatch(camera);
	const { hash } = new URL(page.url());
	await list.linkTo(page, 'sites/gkc/').click();
	await expect(page).toHaveURL(/\/sites\/gkc\/$/);
	await map.rests(page);
	await page.goBack();
	await expect.poll(() => new URL(page.url()).hash).toBe(hash);
	await expect.poll(() => map.zoom(page)).toBe(6);
});

test('the language link keeps camera and element @long', async ({ page }) => {
	await page.goto('sites/gkc/#9/23.3/113.5');
	await map.rests(page);
	await header.language(page, '中文').click();
	await expect(page).toHaveURL(/\/zh\/sites\/gkc\/#9\/23\.3\/113\.5$/);
});

test('a new page takes focus to its heading, and Back returns it to the link and the scroll to its place @core', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('');
	const link = list.linkTo(page, 'sites/wsip/');
	await link.scrollIntoViewIfNeeded();
	const scrollTop = () => panel.scrollTop(page);
	const before = await scrollTop();
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/sites\/wsip\/$/);
	await expect(site.heading(page)).toBeFocused();
	expect(await scrollTop()).toBe(0);
	await page.goBack();
	await expect(link).toBeFocused();
	expect(await scrollTop()).toBe(before);
});
