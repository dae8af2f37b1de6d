import { map } from '../driver/map';
import { claim, list, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 700, height: 500 } });

test('a click on the site that is open moves nothing later: the list is seen whole @long', async ({
	page
}) => {
	const ecoCity = builtAtlas().sites.find(({ id }) => id === 'tianjin-eco-city');
	if (!ecoCity?.position) throw new Error('Tianjin Eco-city has no position');
	await page.goto('');
	await map.rests(page);
	const whole = await map.zoom(page);
	await list.linkTo(page, 'sites/tianjin-eco-city/').click();
	await expect(site.heading(page)).toHaveText(ecoCity.name);
	await map.rests(page);
	await map.jumpTo(page, ecoCity.position.lngLat, 9);
	await map.clickAt(page, ecoCity.position.lngLat);
	await site.breadcrumb(page, 'All sites').click();
	await expect(list.results(page)).toBeVisible();
	await expect.poll(() => map.zoom(page)).toBe(whole);
});

test('a move of the reader in which the window is resized goes on, and is written into the address @long', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	await page.evaluate(async () => {
		const map = window.landsea?.map;
		if (!map) throw new Error('no map on this page');
		const rest = map.once('moveend');
		const move = { center: [106, 22] as [number, number], zoom: 5, duration: 300, essential: true };
		map.easeTo(move, { originalEvent: new MouseEvent('click') });
		map.resize();
		await rest;
	});
	await expect.poll(() => new URL(page.url()).hash).toBe('#5/22/106');
});

test('a camera pasted into the address is gone to, and what cannot be read leaves the map where it is @long', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	await page.evaluate(() => (location.hash = '#6.5%2F22%2F108%2F0%2F0。'));
	await expect.poll(() => map.zoom(page)).toBe(6.5);
	await expect.poll(() => new URL(page.url()).hash).toBe('#6.5/22/108');
	await page.evaluate(() => (location.hash = '#5/95/500'));
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	await map.rests(page);
	expect(await map.zoom(page)).toBe(6.5);
});

test('Back returns to an address whose camera was typed, and from it to the one before @long', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	const whole = await map.zoom(page);
	await page.evaluate(() => (location.hash = '#6.5/22/108'));
	await expect.poll(() => map.zoom(page)).toBe(6.5);
	await list.linkTo(page, 'sites/cci/').click();
	await expect(page).toHaveURL(/\/sites\/cci\/$/);
	await page.goBack();
	await expect(site.heading(page)).toContainText('International Land-Sea Trade Corridor');
	await expect.poll(() => map.zoom(page)).toBe(6.5);
	await page.goBack();
	await expect(list.results(page)).toBeVisible();
	await expect.poll(() => map.zoom(page)).toBe(whole);
});

test('a link to a claim leaves the camera where it is, and Back leads over it @long', async ({ page }) => {
	await page.goto('sites/gkc/?view=7/23/113#gkc-entities-2022-03');
	await map.rests(page);
	const another = await claim.other(page, 'gkc-entities-2022-03').first().getAttribute('id');
	await (await site.addLink(page, `#${another}`, 'another claim')).click();
	await expect(page).toHaveURL(/\?view=7\/23\/113#(?!gkc-entities-2022-03)/);
	expect(await map.zoom(page)).toBe(7);
	await page.goBack();
	await expect(page).toHaveURL(/#gkc-entities-2022-03$/);
	expect(await map.zoom(page)).toBe(7);
});

test('the link past the navigation keeps the camera of the address', async ({ page }) => {
	await page.goto('#6/22/108');
	await map.rests(page);
	await page.keyboard.press('Tab');
	await expect(site.skip(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(site.main(page)).toBeFocused();
	expect(new URL(page.url()).hash).toBe('#6/22/108');
});
