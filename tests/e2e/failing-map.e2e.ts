import { expect, test, type Page } from '@playwright/test';
import { hold } from '../helpers/hold';
import { jumpTo, mapIdle } from '../helpers/map';
import { markerOf } from '../helpers/markers';
import { withoutMap } from '../helpers/without-map';

// software draws a small map sooner
test.use({ viewport: { width: 900, height: 520 } });

async function loseContext(page: Page): Promise<void> {
	await page.evaluate(() => {
		const context = document.querySelector<HTMLCanvasElement>('.map-canvas canvas')?.getContext('webgl2');
		const extension = context?.getExtension('WEBGL_lose_context');
		Object.assign(window, { restore: () => extension?.restoreContext() });
		extension?.loseContext();
	});
}

/** The marks of the drawing that is seen, and those of the page as it was built. */
async function expectDrawingOf(page: Page, path: string): Promise<void> {
	const built = await (await page.request.get(path)).text();
	const wanted = [...built.matchAll(/data-mark="([^"]+)"/g)].map(([, mark]) => mark);
	expect(wanted.length).toBeGreaterThan(0);
	const marks = page.locator('.drawing [data-mark]');
	await expect
		.poll(() => marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark'))))
		.toEqual(wanted);
	await expect(page.locator('.drawing')).toBeVisible();
}

test('without WebGL the page stays and offers a retry', async ({ page }) => {
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await expect(page.getByRole('status')).toContainText('Try again');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Knowledge City');
	expect(await page.evaluate(() => window.landsea?.ready)).toBeNull();
});

test('a retry draws the map once its data can be read', async ({ page }) => {
	let isBroken = true;
	await page.route('**/data/routes.geojson', (route) =>
		isBroken ? route.fulfill({ status: 500 }) : route.continue()
	);
	await page.goto('');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	isBroken = false;
	await page.getByRole('button', { name: 'Try again' }).click();
	await mapIdle(page);
});

test('the map comes although its style sheet took longer than a page waits for its own', async ({ page }) => {
	await withoutMap(page);
	await page.clock.install();
	const release = await hold(page, '**/assets/map.*.css');
	const asked = page.waitForRequest('**/assets/map.*.css');
	await page.goto('', { waitUntil: 'commit' });
	await asked;
	await page.clock.runFor(4_000);
	release();
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
});

test('a lost graphics context leaves the page with one notice, and the map comes back @long', async ({
	page
}) => {
	await page.goto('sites/gkc/');
	await mapIdle(page);
	await loseContext(page);
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(1);
	await page.getByRole('button', { name: 'Try again' }).click();
	await mapIdle(page);
	await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('the notice fills a live region that the page has from the start @long', async ({ page }) => {
	const built = await (await page.request.get('sites/gkc/')).text();
	expect(built).toMatch(/<div role="status" data-notice[^>]*><\/div>/);
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await expect(page.locator('[data-notice]')).toContainText('The map could not be drawn');
});

test('where the map failed each page has its own drawing, by links and by Back @long', async ({ page }) => {
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	const main = page.getByRole('navigation', { name: 'Main navigation' });
	await main.getByRole('link', { name: 'Routes' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Corridor');
	await expectDrawingOf(page, 'routes/');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Knowledge City');
	await expectDrawingOf(page, 'sites/gkc/');
	await page.goForward();
	await expectDrawingOf(page, 'routes/');
	await page.getByRole('link', { name: '中文', exact: true }).click();
	await expectDrawingOf(page, 'zh/routes/');
	await expect(page.locator('[data-notice]')).toContainText('地图无法显示');
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('a context lost on a later page leaves the drawing of that page, and its return the map @long', async ({
	page
}) => {
	await page.goto('sites/gkc/');
	await mapIdle(page);
	await page
		.getByRole('navigation', { name: 'Main navigation' })
		.getByRole('link', { name: 'Routes' })
		.click();
	await expect(page).toHaveURL(/\/routes\/$/);
	await mapIdle(page);
	await loseContext(page);
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await expectDrawingOf(page, 'routes/');
	await page.locator('main a[href$="/routes/ilstc-central/"]').first().click();
	await expectDrawingOf(page, 'routes/ilstc-central/');
	await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
	await mapIdle(page);
	await expect(page.locator('[data-notice]')).toBeEmpty();
	await expect(page.locator('.drawing')).toBeHidden();
});

test('without WebGL an address with a camera shows the drawing @long', async ({ page }) => {
	await withoutMap(page);
	await page.goto('#6/22/108');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-state', 'failed');
	await expect(page.locator('.drawing')).toBeVisible();
});

test('without WebGL no borders are drawn where none are wanted, at once and on the next visit @long', async ({
	page
}) => {
	await withoutMap(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('');
	const borders = page.locator('.drawing .borders');
	await expect(borders).toBeVisible();
	const choice = page.getByRole('checkbox', { name: 'Draw national boundaries' });
	await choice.uncheck();
	await expect(borders).toBeHidden();
	await page.reload();
	await expect(page.locator('.drawing .land').first()).toBeVisible();
	await expect(borders).toBeHidden();
	await choice.check();
	await expect(borders).toBeVisible();
});

test('tiles that fail on a map that was whole are told once, and a retry fetches them @long', async ({
	page
}) => {
	await page.goto('');
	await mapIdle(page);
	await page.route('**/basemap/**', (route) => route.fulfill({ status: 500 }));
	await jumpTo(page, [103.8, 1.35], 9);
	const notice = page.locator('[data-notice]');
	await expect(notice).toContainText('A part of the map could not be fetched.');
	await mapIdle(page);
	await jumpTo(page, [113.3, 23.1], 9);
	await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(1);
	await page.unroute('**/basemap/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await mapIdle(page);
	await expect(notice).toBeEmpty();
	await expect(page.locator('.map-canvas')).toHaveCount(1);
});

test('a click finds its code on the next try @long', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('');
	await mapIdle(page);
	const { x, y } = await markerOf(page, 'tianjin-eco-city');
	await page.route('**/_app/immutable/**', (route) => route.abort());
	const failed = page.waitForEvent('pageerror');
	await page.mouse.click(x, y);
	await failed;
	// a click while the try before it still fails would share its fate
	const failedAgain = page.waitForEvent('requestfailed');
	await page.mouse.click(x, y + 1);
	await failedAgain;
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	await page.unroute('**/_app/immutable/**');
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\/sites\/tianjin-eco-city\/$/);
	expect(errors).toHaveLength(1);
});
