import { expect, test, type Locator, type Page } from '@playwright/test';
import { hold } from '../helpers/hold';
import { mapIdle } from '../helpers/map';

test.use({ viewport: { width: 900, height: 560 } });

/** What has the focus, as a reader would call it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement } = document;
		return activeElement === document.body
			? 'nothing'
			: activeElement?.closest('[data-map]')
				? 'map'
				: activeElement?.tagName;
	});

test('after Try again of the map the focus is on the map @long', async ({ page }) => {
	await page.route('**/data/routes.geojson', (route) => route.fulfill({ status: 500 }));
	await page.goto('sites/cci/');
	const again = page.getByRole('button', { name: 'Try again' });
	await again.focus();
	await page.unroute('**/data/routes.geojson');
	await again.press('Enter');
	await expect.poll(() => focused(page)).toBe('map');
	await mapIdle(page);
	await expect.poll(() => focused(page)).toBe('map');
});

test('after Escape from a part in the fan the focus is on the map @long', async ({ page }) => {
	await page.goto('sites/gkc/');
	await mapIdle(page);
	await page.locator('.map-fan a').nth(2).focus();
	await page.keyboard.press('Escape');
	await expect(page.locator('.map-fan')).toHaveCount(0);
	await expect(page.locator('canvas')).toBeFocused();
});

test('a control that is switched off under the hand hands the focus to its neighbour', async ({ page }) => {
	await page.goto('#13.5/22/108');
	await mapIdle(page);
	const closer = page.getByRole('button', { name: 'Zoom in' });
	await closer.press('Enter');
	await expect(closer).toBeDisabled();
	await expect(page.getByRole('button', { name: 'Zoom out' })).toBeFocused();
});

test('a table that is fetched again leaves the focus beside it', async ({ page }) => {
	await page.goto('about/');
	await page.waitForFunction(() => window.landsea);
	await page.route('**/figures/', (route) => route.fulfill({ status: 503, body: 'no' }));
	await page
		.getByRole('navigation', { name: 'Main navigation' })
		.getByRole('link', { name: 'Figures' })
		.press('Enter');
	const again = page.getByRole('button', { name: 'Try again' });
	await again.focus();
	await page.unroute('**/figures/');
	await again.press('Enter');
	await expect(page.locator('tr[data-claim]').first()).toBeVisible();
	await expect(page.locator('[data-figures] input[name=q]')).toBeFocused();
});

/** Types a part of a name into the planner and takes the first that is suggested; the answer is the field. */
async function takeSuggestion(page: Page): Promise<Locator> {
	await page.goto('plan/');
	const from = page.getByLabel('From', { exact: true });
	await expect(from).toBeEnabled();
	await from.fill('Qinzho');
	await from.press('Tab');
	const offer = page.locator('.help button').first();
	await offer.press('Enter');
	return from;
}

test('a suggestion that is taken before the code that keeps the focus is there leaves it at its field', async ({
	page
}) => {
	const release = await hold(page, '**/_app/immutable/chunks/*.js', 'focusout');
	const from = await takeSuggestion(page);
	await expect(page.locator('.help button')).toHaveCount(0);
	release();
	await expect(from).toBeFocused();
});

test('a suggestion that is taken leaves the focus at its field @long', async ({ page }) => {
	const from = await takeSuggestion(page);
	await expect(from).toBeFocused();
});

test('a link to the page that is open, to a claim, and into another language leave the focus on what they show', async ({
	page
}) => {
	await page.goto('sites/gkc/');
	await mapIdle(page);
	const other = page.locator('main a[href^="#"]').first();
	const id = await other.getAttribute('href');
	await other.press('Enter');
	await expect(page.locator(id ?? '')).toBeFocused();
	const { pathname } = new URL(page.url());
	await page.evaluate((path) => {
		const link = document.createElement('a');
		link.href = path;
		link.textContent = 'the same page';
		document.querySelector('main')?.append(link);
	}, pathname);
	await page.getByRole('link', { name: 'the same page' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.getByRole('link', { name: '中文', exact: true }).press('Enter');
	await expect(page).toHaveURL(/\/zh\/sites\/gkc\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
