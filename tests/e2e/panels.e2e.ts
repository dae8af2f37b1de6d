import { claim, figures, header, home, list, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const { claims } = builtAtlas();

test('a claim opened by its address shows its evidence', async ({ page }) => {
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
