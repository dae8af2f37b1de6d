import type { Page } from '@playwright/test';
import { builtAtlas } from '../helpers/atlas';
import { clickAt, jumpTo, mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 700, height: 500 } });

const zoom = (page: Page) => page.evaluate(() => Number(window.landsea?.map?.getZoom().toFixed(2)));

test('a click on the site that is open moves nothing later: the list is seen whole @long', async ({
	page
}) => {
	const site = builtAtlas().sites.find(({ id }) => id === 'tianjin-eco-city');
	if (!site?.position) throw new Error('Tianjin Eco-city has no position');
	await page.goto('');
	await mapIdle(page);
	const whole = await zoom(page);
	await page.locator('[data-results] a[href$="/sites/tianjin-eco-city/"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.name);
	await mapIdle(page);
	await jumpTo(page, site.position.lngLat, 9);
	await clickAt(page, site.position.lngLat);
	await page.locator('.crumbs').getByRole('link', { name: 'All sites' }).click();
	await expect(page.locator('[data-results]')).toBeVisible();
	await expect.poll(() => zoom(page)).toBe(whole);
});

test('a move of the reader in which the window is resized goes on, and is written into the address @long', async ({
	page
}) => {
	await page.goto('');
	await mapIdle(page);
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
	await mapIdle(page);
	await page.evaluate(() => (location.hash = '#6.5%2F22%2F108%2F0%2F0。'));
	await expect.poll(() => zoom(page)).toBe(6.5);
	await expect.poll(() => new URL(page.url()).hash).toBe('#6.5/22/108');
	await page.evaluate(() => (location.hash = '#5/95/500'));
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	await mapIdle(page);
	expect(await zoom(page)).toBe(6.5);
});

test('Back returns to an address whose camera was typed, and from it to the one before @long', async ({
	page
}) => {
	await page.goto('');
	await mapIdle(page);
	const whole = await zoom(page);
	await page.evaluate(() => (location.hash = '#6.5/22/108'));
	await expect.poll(() => zoom(page)).toBe(6.5);
	await page.locator('[data-results] a[href$="/sites/cci/"]').click();
	await expect(page).toHaveURL(/\/sites\/cci\/$/);
	await page.goBack();
	await expect(page.locator('h1')).toContainText('International Land-Sea Trade Corridor');
	await expect.poll(() => zoom(page)).toBe(6.5);
	await page.goBack();
	await expect(page.locator('[data-results]')).toBeVisible();
	await expect.poll(() => zoom(page)).toBe(whole);
});

test('a link to a claim leaves the camera where it is, and Back leads over it @long', async ({ page }) => {
	await page.goto('sites/gkc/?view=7/23/113#gkc-entities-2022-03');
	await mapIdle(page);
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = `#${document.querySelector('[data-claim]:not(#gkc-entities-2022-03)')?.id ?? ''}`;
		link.textContent = 'another claim';
		document.querySelector('main')?.prepend(link);
	});
	await page.getByRole('link', { name: 'another claim' }).click();
	await expect(page).toHaveURL(/\?view=7\/23\/113#(?!gkc-entities-2022-03)/);
	expect(await zoom(page)).toBe(7);
	await page.goBack();
	await expect(page).toHaveURL(/#gkc-entities-2022-03$/);
	expect(await zoom(page)).toBe(7);
});

test('the link past the navigation keeps the camera of the address', async ({ page }) => {
	await page.goto('#6/22/108');
	await mapIdle(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	expect(new URL(page.url()).hash).toBe('#6/22/108');
});
