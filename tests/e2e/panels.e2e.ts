import { legend, map } from '../driver/map';
import { claim, figures, filters, header, home, list, panel, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const { claims, config, sites } = builtAtlas();

test('a claim opened by its address shows its evidence @core', async ({ page }) => {
	await withoutMap(page);
	await page.goto('sites/gkc/#gkc-capital-2020');
	await expect(claim.evidence(page, 'gkc-capital-2020')).toHaveAttribute('open');
	await expect(claim.evidence(page, 'gkc-entities-2022-03')).not.toHaveAttribute('open');
	await (await site.addLink(page, '#gkc-capital-2022-03', 'another claim')).click();
	await expect(claim.evidence(page, 'gkc-capital-2022-03')).toHaveAttribute('open');
});

test('the first page says what it is, and opens the ride, the list and the disagreements', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('');
	await expect(home.doors(page)).toHaveCount(3);
	await home.doors(page).nth(1).click();
	await expect(list.siteLinks(page).first()).toBeInViewport();
	await home.doors(page).nth(0).click();
	await expect(page).toHaveURL(/\/routes\/[^/]+\/1\/$/);
	await page.goBack();
	await home.doors(page).nth(2).click();
	await expect(figures.contradicted(page).first()).toBeVisible();
});

test('the list begins with the flagships, each site stands in it once, and asked for otherwise it has none of them first', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('');
	const ids = () =>
		list.siteLinks(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/').at(-2)));
	await expect(filters.headings(page).first()).toHaveText('Flagships');
	const told = await ids();
	expect(told.slice(0, config.flagships.length)).toEqual(config.flagships);
	expect(told.toSorted()).toEqual(sites.map(({ id }) => id).toSorted());
	await expect(list.results(page)).toHaveAttribute('data-count', String(sites.length));
	await filters.order(page).selectOption('kind');
	await expect(filters.headings(page).filter({ hasText: 'Flagships' })).toHaveCount(0);
	await page.goto('zh/?country=CN');
	await expect(list.results(page)).toHaveAttribute('aria-busy', 'false');
	await expect(filters.headings(page).filter({ hasText: '旗舰' })).toHaveCount(0);
});

test('nothing covers the dates in the line of time of a site, where claims stand among the events', async ({
	page
}) => {
	await withoutMap(page);
	await page.setViewportSize({ width: 1280, height: 700 });
	await page.goto('zh/sites/nuscri/');
	await site.alive(page);
	const dates = site.dates(page);
	await expect(dates.first()).toBeVisible();
	const covered = await dates.evaluateAll((all) =>
		all
			.filter((date) => {
				date.scrollIntoView({ block: 'center' });
				const { x, y, width, height } = date.getBoundingClientRect();
				return !date.contains(document.elementFromPoint(x + width / 2, y + height / 2));
			})
			.map(({ textContent }) => textContent)
	);
	expect(covered).toEqual([]);
});

test('the kinds in the legend are folded, and lead to their sites', async ({ page }) => {
	await withoutMap(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('zh/');
	await site.alive(page);
	await expect(legend.kinds(page).first()).toBeHidden();
	await legend.kindsFold(page).click();
	const hospitals = legend.kinds(page).filter({ hasText: '医院' });
	await expect(hospitals).toBeVisible();
	await hospitals.click();
	const wanted = sites.filter(({ kind }) => kind === 'hospital').length;
	await expect(list.results(page)).toHaveAttribute('data-count', String(wanted));
	await expect(page).toHaveURL(/\/zh\/\?kind=hospital$/);
});

for (const [width, least, most] of [
	[1280, 399, 401],
	[1600, 479, 481],
	[2000, 559, 561]
] as const)
	test(`the panel of a window ${width} px wide leaves the rest to the map`, async ({ page }) => {
		await withoutMap(page);
		await page.setViewportSize({ width, height: 700 });
		await page.goto('sites/gkc/');
		const [own, beside] = [await panel.frame(page).boundingBox(), await map.host(page).boundingBox()];
		expect(own?.width).toBeGreaterThan(least);
		expect(own?.width).toBeLessThan(most);
		expect(beside).toMatchObject({ x: own?.width, width: width - (own?.width ?? 0) });
	});

test('the table holds every claim without JavaScript', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL}figures/`);
	await expect(figures.rows(page)).toHaveCount(claims.length);
	await expect(figures.words(page)).toBeHidden();
	await page.close();
});

test('the table is filtered and sorted, and its address says so', async ({ page }) => {
	await page.goto('figures/?measure=no-such&sort=-value');
	await expect(page).toHaveURL(/\/figures\/\?sort=-value$/);
	await expect(figures.column(page, 'Value')).toHaveAttribute('aria-sort', 'descending');
	const wanted = claims.filter((claim) => claim.measure === 'length').length;
	await figures.measure(page).selectOption('length');
	await expect(figures.rows(page)).toHaveCount(wanted);
	await expect(page).toHaveURL(/\?sort=-value&measure=length$/);
	await figures.words(page).fill('no such words');
	await expect(figures.rows(page)).toHaveCount(0);
	await expect(page.getByText('No claim matches')).toBeVisible();
});

test('the table is whole after a link from another page and after a change of language', async ({ page }) => {
	await page.goto('about/');
	await page.getByRole('link', { name: 'Figures', exact: true }).first().click();
	await expect(figures.rows(page)).toHaveCount(claims.length);
	await header.language(page, '中文').click();
	await expect(site.heading(page)).toHaveText('数据');
	await expect(figures.rows(page)).toHaveCount(claims.length);
	await expect(figures.column(page, '指标')).toBeVisible();
});
