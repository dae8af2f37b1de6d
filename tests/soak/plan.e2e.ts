import { axeFaults } from '../support/accessibility';
import { builtAtlas } from '../support/atlas';
import { clickAt, mapIdle } from '../support/map';
import { expect, test } from '../support/quiet-page';

const CHONGQING = 'chongqing-tuanjiecun';
const SINGAPORE = 'singapore-port';
const paths = '[data-results] article';

test('two places typed by keyboard alone give paths, one of them step by step', async ({ page }) => {
	await page.goto('plan/');
	await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
	await page.getByLabel('From').focus();
	await page.keyboard.type('Tuanjiecun Central Station, Chongqing');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(new RegExp(`from=${CHONGQING}$`));
	await page.getByLabel('To', { exact: true }).focus();
	await page.keyboard.type('新加坡港');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`from=${CHONGQING}&to=${SINGAPORE}$`));
	const found = page.locator(paths);
	await expect(found.first()).toContainText(/shortest drawn/i);
	const stops = found.first().locator('[data-itinerary] .stop');
	await expect(stops.first()).toContainText('Tuanjiecun');
	await expect(stops.last()).toContainText('Port of Singapore');
	await expect(found.first().locator('[data-leg="1"] a')).toHaveAttribute(
		'href',
		/\/routes\/[a-z-]+\/\d+\/$/
	);
	await expect(page.locator('main')).toContainText('not a freight quotation');
});

test('a path has an address, is on the map, and Back returns to the one before', async ({ page }) => {
	await page.goto(`plan/?from=kunming&to=bangkok&modes=rail,sea,road,river,air`);
	const found = page.locator(paths);
	await expect(found.nth(1)).toBeVisible();
	await found.nth(1).getByRole('heading').getByRole('link').click();
	await expect(page).toHaveURL(/&path=2$/);
	await expect(found.nth(1).locator('[data-itinerary]')).toBeVisible();
	await mapIdle(page);
	await expect(page.locator('[data-itinerary]')).toHaveCount(1);
	const legs = await page.locator('[data-leg]').count();
	const drawn = await page.evaluate(() => {
		const map = window.landsea?.map;
		const layers = map?.getStyle().layers.filter(({ id }) => id.startsWith('legs-route-'));
		const features = map?.queryRenderedFeatures({ layers: layers?.map(({ id }) => id) ?? [] });
		return new Set(features?.map(({ properties }) => String(properties.leg_id))).size;
	});
	expect(drawn).toBe(legs);
	await page.goBack();
	await expect(found.nth(0).locator('[data-itinerary]')).toBeVisible();
});

test('where nothing joins two places an alternative is offered, and works', async ({ page }) => {
	await page.goto(`plan/?from=${CHONGQING}&to=${SINGAPORE}&modes=road`);
	await expect(page.locator('[data-results]')).toContainText('No path joins');
	const offers = page.locator('[data-results] .instead a');
	const addresses = await offers.evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses.length).toBeGreaterThan(0);
	for (const address of addresses) {
		await page.goto(address);
		await expect(page.locator(paths).first()).toBeVisible();
	}
});

test('an unknown place is said to be unknown, and one like it is offered', async ({ page }) => {
	await page.goto(`plan/?from=chongqing-tuanjie&to=${SINGAPORE}`);
	await expect(page.getByRole('status').filter({ hasText: 'chongqing-tuanjie' })).toBeVisible();
	await page.locator('[data-results] .instead a').first().click();
	await expect(page.locator(paths).first()).toBeVisible();
});

test('a name that several places share is answered with their names', async ({ page }) => {
	await page.goto('plan/');
	await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
	await page.getByLabel('From').fill('port singapore');
	await page.getByLabel('From').press('Enter');
	await page.getByRole('button', { name: 'Port of Singapore' }).click();
	await expect(page).toHaveURL(new RegExp(`from=${SINGAPORE}$`));
});

for (const [query, corrected] of [
	[`from=kunming&to=bangkok&modes=rail,balloon&status=x`, /\?from=kunming&to=bangkok&modes=rail$/],
	[`to=bangkok&from=kunming&path=9`, /\?from=kunming&to=bangkok$/],
	[`from=%3Cb%3E`, /plan\/$/]
] as const) {
	test(`the malformed parts of ?${query} are dropped`, async ({ page }) => {
		await page.goto(`plan/?${query}`);
		await expect(page).toHaveURL(corrected);
	});
}

test('a node clicked on the map fills the field that waits', async ({ page }) => {
	await page.goto('plan/');
	await mapIdle(page);
	const node = builtAtlas().nodes.find(({ id }) => id === 'zhanjiang-port');
	if (!node) throw new Error('no such node');
	await page.getByLabel('From').focus();
	await clickAt(page, node.position.lngLat);
	await expect(page).toHaveURL(/plan\/\?from=zhanjiang-port$/);
	await expect(page.getByLabel('From')).toHaveValue(node.name);
});

test('the modes and states that are allowed are part of the address', async ({ page }) => {
	await page.goto(`plan/?from=kunming&to=bangkok`);
	await page.getByRole('checkbox', { name: 'Road' }).uncheck();
	await expect(page).toHaveURL(/&modes=rail,sea,river$/);
	await page.getByRole('checkbox', { name: 'Trial runs' }).check();
	await expect(page).toHaveURL(/&status=operating,trial$/);
	await page.getByRole('button', { name: 'Swap' }).click();
	await expect(page).toHaveURL(/\?from=bangkok&to=kunming&/);
});

for (const path of ['plan/', 'zh/plan/']) {
	test(`axe finds nothing on /${path} with a path`, async ({ page }) => {
		await page.goto(`${path}?from=${CHONGQING}&to=${SINGAPORE}`);
		await expect(page.locator(paths).first()).toBeVisible();
		await mapIdle(page);
		expect(await axeFaults(page)).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the routes are listed by their ends', async ({ page }) => {
		await page.goto('plan/');
		await expect(page.getByLabel('From')).toBeHidden();
		for (const { url } of builtAtlas().routes) {
			await expect(page.locator(`main a[href$="${url}"]`)).toBeVisible();
		}
	});
});
