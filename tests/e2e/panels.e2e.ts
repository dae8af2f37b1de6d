import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

const { claims } = builtAtlas();

test('a claim opened by its address shows its evidence', async ({ page }) => {
	await page.goto('sites/gkc/#gkc-capital-2020');
	await expect(page.locator('#gkc-capital-2020 details')).toHaveAttribute('open');
	await expect(page.locator('#gkc-entities-2022-03 details')).not.toHaveAttribute('open');
	await page.locator('#gkc-capital-2020 .conflict a').click();
	await expect(page.locator('#gkc-capital-2022-03 details')).toHaveAttribute('open');
});

test('the table holds every claim without JavaScript', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL}figures/`);
	await expect(page.locator('tr[data-claim]')).toHaveCount(claims.length);
	await expect(page.locator('[data-figures] input[name=q]')).toBeHidden();
	await page.close();
});

test('the table is filtered and sorted, and its address says so', async ({ page }) => {
	await page.goto('figures/?measure=no-such&sort=-value');
	await expect(page).toHaveURL(/\/figures\/\?sort=-value$/);
	await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveAttribute('aria-sort', 'descending');
	const wanted = claims.filter((claim) => claim.measure === 'length').length;
	await page.getByLabel('Measure').selectOption('length');
	await expect(page.locator('tr[data-claim]')).toHaveCount(wanted);
	await expect(page).toHaveURL(/\?sort=-value&measure=length$/);
	await page.locator('[data-figures] input[name=q]').fill('no such words');
	await expect(page.locator('tr[data-claim]')).toHaveCount(0);
	await expect(page.getByText('No claim matches')).toBeVisible();
});

test('the table is whole after a link from another page and after a change of language', async ({ page }) => {
	await page.goto('about/');
	await page.getByRole('link', { name: 'Figures', exact: true }).first().click();
	await expect(page.locator('tr[data-claim]')).toHaveCount(claims.length);
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据');
	await expect(page.locator('tr[data-claim]')).toHaveCount(claims.length);
	await expect(page.getByRole('columnheader', { name: '指标' })).toBeVisible();
});
