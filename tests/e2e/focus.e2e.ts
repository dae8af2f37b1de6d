import { expect, test, type Locator, type Page } from '@playwright/test';
import { map } from '../driver/map';
import { plan } from '../driver/route';
import { claim, figures, header, list, site } from '../driver/site';
import { hold } from '../helpers/hold';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 900, height: 560 } });

/** What has the focus, as a reader would call it. */
const focused = (page: Page) =>
	page.evaluate((host) => {
		const { activeElement } = document;
		return activeElement === document.body
			? 'nothing'
			: activeElement?.closest(host)
				? 'map'
				: activeElement?.tagName;
	}, map.host.css());

test('after Try again of the map the focus is on the map @long', async ({ page }) => {
	await page.route('**/data/routes.geojson', (route) => route.fulfill({ status: 500 }));
	await page.goto('sites/cci/');
	const again = site.tryAgain(page);
	await again.focus();
	await page.unroute('**/data/routes.geojson');
	await again.press('Enter');
	await expect.poll(() => focused(page)).toBe('map');
	await map.rests(page);
	await expect.poll(() => focused(page)).toBe('map');
});

test('after Escape from a part in the fan the focus is on the map @long', async ({ page }) => {
	await page.goto('sites/gkc/');
	await map.rests(page);
	await map.fan(page).getByRole('link').nth(2).focus();
	await page.keyboard.press('Escape');
	await expect(map.fan(page)).toHaveCount(0);
	await expect(map.canvas(page)).toBeFocused();
});

test('a control that is switched off under the hand hands the focus to its neighbour', async ({ page }) => {
	await page.goto('#9.5/22/108');
	await map.rests(page);
	const closer = map.zoomIn(page);
	await closer.press('Enter');
	await expect(closer).toBeDisabled();
	await expect(map.zoomOut(page)).toBeFocused();
});

test('a table that is fetched again leaves the focus beside it', async ({ page }) => {
	await page.goto('about/');
	await page.waitForFunction(() => window.landsea);
	await page.route('**/figures/', (route) => route.fulfill({ status: 503, body: 'no' }));
	await header.link(page, 'Figures').press('Enter');
	const again = site.tryAgain(page);
	await again.focus();
	await page.unroute('**/figures/');
	await again.press('Enter');
	await expect(figures.rows(page).first()).toBeVisible();
	await expect(figures.words(page)).toBeFocused();
});

/** Types a part of a name into the planner and takes the first that is suggested; the answer is the field. */
async function takeSuggestion(page: Page): Promise<Locator> {
	await withoutMap(page);
	await page.goto('plan/');
	const from = plan.from(page);
	await expect(from).toBeEnabled();
	await from.fill('Qinzho');
	await from.press('Tab');
	const offer = plan.suggestions(page).first();
	await offer.press('Enter');
	return from;
}

test('a suggestion that is taken before the code that keeps the focus is there leaves it at its field', async ({
	page
}) => {
	const release = await hold(page, '**/_app/immutable/chunks/*.js', 'focusout');
	const from = await takeSuggestion(page);
	await expect(plan.suggestions(page)).toHaveCount(0);
	release();
	await expect(from).toBeFocused();
});

test('a suggestion that is taken leaves the focus at its field @long', async ({ page }) => {
	const from = await takeSuggestion(page);
	await expect(from).toBeFocused();
});

test('a link to the page that is open, to a claim, and into another language leave the focus on what they show @core', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await site.alive(page);
	const id = 'gkc-capital-2020';
	await (await site.addLink(page, `#${id}`, 'a claim')).press('Enter');
	await expect(claim.card(page, id)).toBeFocused();
	const { pathname } = new URL(page.url());
	await (await site.addLink(page, pathname, 'the same page')).press('Enter');
	await expect(site.heading(page)).toBeFocused();
	await header.language(page, '中文').press('Enter');
	await expect(page).toHaveURL(/\/zh\/sites\/gkc\/$/);
	await expect(site.heading(page)).toBeFocused();
});

test('a link that has the focus is marked, as one is that the map points at', async ({ page }) => {
	await withoutMap(page);
	await page.goto('');
	await site.alive(page);
	const row = list.siteLinks(page).first();
	const ground = () => row.evaluate((link) => getComputedStyle(link).backgroundColor);
	const before = await ground();
	await row.focus();
	await expect.poll(ground).not.toBe(before);
});
