import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { figures, header, site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
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

test('a choice that is taken away elsewhere is gone from its list, however often it was picked', async ({
	page
}) => {
	await page.goto('figures/');
	await site.alive(page);
	for (const measure of ['area', 'length', 'area']) {
		await figures.measure(page).selectOption(measure);
		await expect(page).toHaveURL(new RegExp(`measure=${measure}$`));
		await figures.chips(page).first().click();
		await expect(page).toHaveURL(/figures\/$/);
		await expect(figures.measure(page)).toHaveValue('');
	}
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

test('filters of every kind are combined in the address, counted, taken out again and said where they are not known', async ({
	page
}) => {
	const { claims, sites } = builtAtlas();
	const siteIds = new Set(sites.map(({ id }) => id));
	const year = ({ as_of }: { as_of: string | null }) => Number(as_of?.slice(0, 4) ?? NaN);
	const wanted = claims.filter(
		(claim) =>
			siteIds.has(claim.subject) &&
			claim.conflicts_with.length > 0 &&
			year(claim) >= 2020 &&
			year(claim) <= 2022
	);
	await page.goto('figures/?kind=site,castle&conflict=1&date=2022-2020&subject=%3Cb%3E');
	await expect(page).toHaveURL(/\?kind=site&conflict=1&date=2020-2022$/);
	await expect(figures.table(page)).toHaveAttribute('data-count', String(wanted.length));
	const ids = await figures
		.rows(page)
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')));
	expect(ids.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
	await expect(figures.said(page)).toContainText('subject=<b>, kind=castle');

	await figures.allFilters(page).click();
	await expect(figures.value(page, /^Site/)).toBeChecked();
	const everywhere = claims.filter(
		(claim) => claim.conflicts_with.length > 0 && year(claim) >= 2020 && year(claim) <= 2022
	);
	const kinds = figures.valueCounts(page);
	const counts = await kinds.evaluateAll((all) => all.map((count) => Number(count.textContent)));
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(everywhere.length);
	expect(await axeFaults(page)).toEqual([]);
	await figures.year(page, 'from').fill('1000');
	await figures.year(page, 'from').blur();
	await expect(page).toHaveURL(/date=\d{4}-2022$/);
	await expect(figures.chips(page)).toHaveCount(4);
	await figures.reset(page).click();
	await expect(page).toHaveURL(/figures\/$/);
	await expect(figures.table(page)).toHaveAttribute('data-count', String(claims.length));
});

test('where no row is left it is said what to leave out, and that brings as many rows as it says', async ({
	page
}) => {
	await page.goto('figures/?measure=length&q=raffles');
	await expect(figures.rows(page)).toHaveCount(0);
	const first = figures.relaxations(page).first();
	const more = Number(/(\d+) claims? more$/.exec((await first.textContent()) ?? '')?.[1]);
	expect(more).toBeGreaterThan(0);
	await first.click();
	await expect(figures.rows(page)).toHaveCount(more);
});

test('the rows come in groups with their numbers, and a series opens its plot in place @core', async ({
	page
}) => {
	await page.goto('figures/?subject=cci&group=measure');
	const heads = figures.groupHeads(page);
	await expect(heads.first()).toHaveText(/\d+ claims?$/);
	const texts = await heads.allTextContents();
	const held = texts.map((text) => Number(/(\d+) claims?$/.exec(text)?.[1]));
	expect(held.reduce((sum, count) => sum + count, 0)).toBe(await figures.count(page));
	await figures.plotButtons(page).first().click();
	await expect(figures.bars(page)).toHaveCount(3);
	await figures.plotButtons(page).first().click();
	await expect(figures.bars(page)).toHaveCount(0);
	await figures.groups(page).selectOption('');
	await expect(page).toHaveURL(/\?subject=cci$/);
	await expect(heads).toHaveCount(0);
});

test('what the filter shows is saved and copied with its sources, row by row as in the published file', async ({
	page,
	context,
	request
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('figures/?measure=length&sort=-value');
	await expect(figures.table(page)).not.toHaveAttribute('data-count', /^\d{3}/);
	const ids = await figures
		.rows(page)
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')));
	const saving = page.waitForEvent('download');
	await figures.save(page).click();
	const saved = await readFile(await (await saving).path(), 'utf8');
	const published = (await (await request.get('data/claims.csv')).text()).split('\r\n');
	const lines = ids.map((id) => published.find((line) => line.startsWith(`${id ?? ''},`)));
	expect(saved).toBe([published[0], ...lines, ''].join('\r\n'));
	expect(saved.startsWith('\ufeffid,subject')).toBe(true);
	await figures.copy(page).click();
	await expect(page.getByText(`Copied ${ids.length} claims.`)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const [head = '', ...rows] = copied.split('\n').map((line) => line.split('\t'));
	expect(head).toContain('source_publisher');
	expect(rows.map(([id]) => id)).toEqual(ids);
	expect(rows.every((cells) => cells.length === head.length)).toBe(true);
});
