import { expect, test } from '@playwright/test';
import { builtAtlas } from '../helpers/atlas';

for (const path of ['nowhere/', 'sites/no-such-site/', 'zh/routes/ilstc-central/99/']) {
	test(`/${path} is a 404 that still lists every site in both languages @sub-path`, async ({ page }) => {
		const answer = await page.goto(path);
		expect(answer?.status()).toBe(404);
		const { sites } = builtAtlas();
		await expect(page.locator('[data-results]')).toHaveAttribute('data-count', String(sites.length));
		await expect(page.getByRole('heading', { level: 1 })).toContainText('没有此页');
		await page.locator('[data-results] a').first().click();
		await expect(page.getByRole('heading', { level: 1 })).not.toContainText('404');
	});
}
