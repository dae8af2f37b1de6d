import { expect, test, type Page } from '@playwright/test';
import { drawing, legend, map, markerOf } from '../driver/map';
import { header, site } from '../driver/site';
import { hold } from '../helpers/hold';
import { withoutMap } from '../helpers/without-map';

// software draws a small map sooner
test.use({ viewport: { width: 900, height: 520 } });

/** The marks of the drawing that is seen, and those of the page as it was built. */
async function expectDrawingOf(page: Page, path: string): Promise<void> {
	const built = await (await page.request.get(path)).text();
	const wanted = [...built.matchAll(/data-mark="([^"]+)"/g)].map(([, mark]) => mark);
	expect(wanted.length).toBeGreaterThan(0);
	const marks = drawing.marks(page);
	await expect
		.poll(() => marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark'))))
		.toEqual(wanted);
	await expect(drawing.whole(page)).toBeVisible();
}

test('without WebGL the page stays and offers a retry @core', async ({ page }) => {
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await expect(map.host(page)).toHaveAttribute('data-state', 'failed');
	await expect(site.status(page, /./)).toContainText('Try again');
	await expect(site.heading(page)).toContainText('Knowledge City');
	expect(await page.evaluate(() => window.landsea?.ready)).toBeNull();
});

test('a retry draws the map once its data can be read', async ({ page }) => {
	let isBroken = true;
	await page.route('**/data/routes.geojson', (route) =>
		isBroken ? route.fulfill({ status: 500 }) : route.continue()
	);
	await page.goto('');
	await expect(map.host(page)).toHaveAttribute('data-state', 'failed');
	isBroken = false;
	await site.tryAgain(page).click();
	await map.rests(page);
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
	await expect(map.host(page)).toHaveAttribute('data-state', 'failed');
});

test('a lost graphics context leaves the page with one notice, and the map comes back @long', async ({
	page
}) => {
	await page.goto('sites/gkc/');
	await map.rests(page);
	await map.loseContext(page);
	await expect(map.host(page)).toHaveAttribute('data-state', 'failed');
	await expect(site.tryAgain(page)).toHaveCount(1);
	await site.tryAgain(page).click();
	await map.rests(page);
	await expect(site.tryAgain(page)).toHaveCount(0);
});

test('the notice fills a live region that the page has from the start @long', async ({ page }) => {
	const built = await (await page.request.get('sites/gkc/')).text();
	expect(built).toMatch(/<div role="status" data-notice[^>]*><\/div>/);
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await expect(map.notice(page)).toContainText('The map could not be drawn');
});

test('where the map failed each page has its own drawing, by links and by Back @long', async ({ page }) => {
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await expect(map.host(page)).toHaveAttribute('data-state', 'failed');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await header.link(page, 'Routes').click();
	await expect(site.heading(page)).toContainText('Corridor');
	await expectDrawingOf(page, 'routes/');
	await page.goBack();
	await expect(site.heading(page)).toContainText('Knowledge City');
	await expectDrawingOf(page, 'sites/gkc/');
	await page.goForward();
	await expectDrawingOf(page, 'routes/');
	await header.language(page, '中文').click();
	await expectDrawingOf(page, 'zh/routes/');
	await expect(map.notice(page)).toContainText('地图无法显示');
	expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('a context lost on a later page leaves the drawing of that page, and its return the map @long', async ({
	page
}) => {
	await page.goto('sites/gkc/');
	await map.rests(page);
	await header.link(page, 'Routes').click();
	await expect(page).toHaveURL(/\/routes\/$/);
	await map.rests(page);
	await map.loseContext(page);
	await expect(map.host(page)).toHaveAttribute('data-state', 'failed');
	await expectDrawingOf(page, 'routes/');
	await site.linkTo(page, 'routes/ilstc-central/').first().click();
	await expectDrawingOf(page, 'routes/ilstc-central/');
	await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
	await map.rests(page);
	await expect(map.notice(page)).toBeEmpty();
	await expect(drawing.whole(page)).toBeHidden();
});

test('without WebGL an address with a camera shows the drawing @long', async ({ page }) => {
	await withoutMap(page);
	await page.goto('#6/22/108');
	await expect(map.host(page)).toHaveAttribute('data-state', 'failed');
	await expect(drawing.whole(page)).toBeVisible();
});

test('without WebGL no borders are drawn where none are wanted, at once and on the next visit @long', async ({
	page
}) => {
	await withoutMap(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('');
	const borders = drawing.borders(page);
	await expect(borders).toBeVisible();
	const choice = legend.boundaries(page);
	await choice.uncheck();
	await expect(borders).toBeHidden();
	await page.reload();
	await expect(drawing.land(page).first()).toBeVisible();
	await expect(borders).toBeHidden();
	await choice.check();
	await expect(borders).toBeVisible();
});

test('tiles that fail on a map that was whole are told once, and a retry fetches them @long', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	await page.route('**/basemap/**', (route) => route.fulfill({ status: 500 }));
	await map.jumpTo(page, [103.8, 1.35], 9);
	const notice = map.notice(page);
	await expect(notice).toContainText('A part of the map could not be fetched.');
	await map.rests(page);
	await map.jumpTo(page, [113.3, 23.1], 9);
	await expect(site.tryAgain(page)).toHaveCount(1);
	await page.unroute('**/basemap/**');
	await site.tryAgain(page).click();
	await map.rests(page);
	await expect(notice).toBeEmpty();
	await expect(map.canvasFrame(page)).toHaveCount(1);
});

test('a click finds its code on the next try @long', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('');
	await map.rests(page);
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
