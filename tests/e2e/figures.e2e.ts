import { expect, test } from '@playwright/test';
import { figures, header, site } from '../driver/site';
import { withoutMap } from '../helpers/without-map';

// nothing here depends on whether the map is drawn, and drawing takes its time
test.beforeEach(({ context }) => withoutMap(context));

test('Back to the table of claims finds its filter @long', async ({ page }) => {
	await page.goto('figures/');
	const field = figures.words(page);
	await field.fill('Suzhou');
	await expect(page).toHaveURL(/\?q=Suzhou$/);
	const shown = figures.shown(page);
	const count = await shown.textContent();
	await figures.subjectLinks(page).first().click();
	await expect(page).not.toHaveURL(/figures/);
	await page.goBack();
	await expect(page).toHaveURL(/\/figures\/\?q=Suzhou$/);
	await expect(field).toHaveValue('Suzhou');
	await expect(shown).toHaveText(count ?? '');
});

test('a table that could not be fetched says so, and is fetched again', async ({ page }) => {
	await page.goto('about/');
	// before that the browser follows the link by itself, and shows what the host sends
	await site.alive(page);
	await page.route('**/figures/', (route) => route.fulfill({ status: 503, body: 'no' }));
	await header.link(page, 'Figures').click();
	const notice = page.getByText('The table could not be fetched.');
	await expect(notice).toBeVisible();
	await page.unroute('**/figures/');
	await site.tryAgain(page).click();
	await expect(figures.rows(page).first()).toBeVisible();
	await expect(notice).toHaveCount(0);
});

test('the table is in one order whatever the language of the browser, dates by time', async ({ browser }) => {
	const seen: string[][] = [];
	for (const locale of ['en-GB', 'zh-CN']) {
		const page = await browser.newPage({ locale });
		await page.goto('zh/figures/?sort=subject');
		await expect(figures.sortedUp(page)).toHaveCount(1);
		seen.push(await figures.subjects(page).allTextContents());
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
		await expect(figures.columns(page).nth(3)).toHaveAttribute('aria-sort', sorted);
		const dates = await figures
			.values(page)
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
	const headings = figures.columns(page);
	const places = () => headings.evaluateAll((all) => all.map((heading) => heading.getBoundingClientRect().x));
	const before = await places();
	expect(new Set(before).size).toBe(6);
	await figures.words(page).fill('berths');
	await expect(figures.table(page)).not.toHaveAttribute('data-count', /^\d{3}/);
	expect(await places()).toEqual(before);
	await figures.sort(headings.nth(4)).click();
	await expect(headings.nth(4)).toHaveAttribute('aria-sort', 'ascending');
	expect(await places()).toEqual(before);
});

test('the filter knows both names and traditional characters, and works where it cannot fetch them', async ({
	page
}) => {
	const count = () => figures.count(page);
	await page.goto('figures/?q=Suzhou');
	await expect.poll(count).toBeLessThan(100);
	const found = await count();
	expect(found).toBeGreaterThan(0);
	for (const typed of ['苏州', '蘇州', 'Ｓｕｚｈｏｕ', 'sūzhōu']) {
		await figures.words(page).fill(typed);
		await expect.poll(count, typed).toBe(found);
	}

	await page.goto(`figures/?q=${encodeURIComponent('蘇州')}`);
	await expect.poll(count).toBe(found);

	await page.route(/zh\/figures\/$|traditional/, (route) => route.abort());
	await page.goto('figures/?q=suzhou');
	await expect.poll(count).toBe(found);
});
