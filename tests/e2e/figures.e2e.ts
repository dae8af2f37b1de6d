import { expect, test } from '@playwright/test';
import { alive } from '../helpers/alive';
import { withoutMap } from '../helpers/without-map';

// nothing here depends on whether the map is drawn, and drawing takes its time
test.beforeEach(({ context }) => withoutMap(context));

test('Back to the table of claims finds its filter @long', async ({ page }) => {
	await page.goto('figures/');
	const field = page.locator('[data-figures] input[name=q]');
	await field.fill('Suzhou');
	await expect(page).toHaveURL(/\?q=Suzhou$/);
	const shown = page.locator('.shown');
	const count = await shown.textContent();
	await page.locator('tbody th a').first().click();
	await expect(page).not.toHaveURL(/figures/);
	await page.goBack();
	await expect(page).toHaveURL(/\/figures\/\?q=Suzhou$/);
	await expect(field).toHaveValue('Suzhou');
	await expect(shown).toHaveText(count ?? '');
});

test('a table that could not be fetched says so, and is fetched again', async ({ page }) => {
	await page.goto('about/');
	// before that the browser follows the link by itself, and shows what the host sends
	await alive(page);
	await page.route('**/figures/', (route) => route.fulfill({ status: 503, body: 'no' }));
	await page
		.getByRole('navigation', { name: 'Main navigation' })
		.getByRole('link', { name: 'Figures' })
		.click();
	const notice = page.getByText('The table could not be fetched.');
	await expect(notice).toBeVisible();
	await page.unroute('**/figures/');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('tr[data-claim]').first()).toBeVisible();
	await expect(notice).toHaveCount(0);
});

/** What the column of values shows, from above. */
const VALUES = '[data-figures] [data-value]';

test('the table is in one order whatever the language of the browser, dates by time', async ({ browser }) => {
	const seen: string[][] = [];
	for (const locale of ['en-GB', 'zh-CN']) {
		const page = await browser.newPage({ locale });
		await page.goto('zh/figures/?sort=subject');
		await expect(page.locator('th[aria-sort="ascending"]')).toHaveCount(1);
		seen.push(await page.locator('tbody th').allTextContents());
		await page.close();
	}
	expect(seen[1]).toEqual(seen[0]);
	expect(new Set(seen[0]).size).toBeGreaterThan(20);

	const page = await browser.newPage();
	for (const [path, sign] of [
		['figures/?measure=opening-date&sort=value', 1],
		['zh/figures/?measure=opening-date&sort=-value', -1]
	] as const) {
		await page.goto(path);
		// the built page is in the order of subjects
		const sorted = sign > 0 ? 'ascending' : 'descending';
		await expect(page.locator('thead th').nth(3)).toHaveAttribute('aria-sort', sorted);
		const dates = await page
			.locator(VALUES)
			.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? ''));
		expect(dates.length).toBeGreaterThan(5);
		expect(dates).toEqual(dates.toSorted((one, other) => sign * (one < other ? -1 : Number(one > other))));
	}
	await page.close();
});

test('the headings stay where they are while a filter is typed, and another column sorts', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('figures/');
	await page.waitForFunction(() => window.landsea);
	const headings = page.locator('.figures thead th');
	const places = () => headings.evaluateAll((all) => all.map((heading) => heading.getBoundingClientRect().x));
	const before = await places();
	expect(new Set(before).size).toBe(6);
	await page.locator('[data-figures] input[name=q]').fill('berths');
	await expect(page.locator('[data-figures]')).not.toHaveAttribute('data-count', /^\d{3}/);
	expect(await places()).toEqual(before);
	await headings.nth(4).getByRole('button').click();
	await expect(headings.nth(4)).toHaveAttribute('aria-sort', 'ascending');
	expect(await places()).toEqual(before);
});

test('the filter knows both names and traditional characters, and works where it cannot fetch them', async ({
	page
}) => {
	const count = () => page.locator('[data-figures]').getAttribute('data-count').then(Number);
	await page.goto('figures/?q=Suzhou');
	await expect.poll(count).toBeLessThan(100);
	const found = await count();
	expect(found).toBeGreaterThan(0);
	for (const typed of ['苏州', '蘇州', 'Ｓｕｚｈｏｕ', 'sūzhōu']) {
		await page.locator('[data-figures] input[name=q]').fill(typed);
		await expect.poll(count, typed).toBe(found);
	}

	await page.goto(`figures/?q=${encodeURIComponent('蘇州')}`);
	await expect.poll(count).toBe(found);

	await page.route(/zh\/figures\/$|traditional/, (route) => route.abort());
	await page.goto('figures/?q=suzhou');
	await expect.poll(count).toBe(found);
});
