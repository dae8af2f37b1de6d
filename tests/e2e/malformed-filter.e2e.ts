import { mapIdle } from '../support/map';
import { expect, test } from '../support/quiet-page';

for (const query of ['?kind=<script>', '?status=no-such-status', '?year=never']) {
	test(`/${query} shows every site, and the address without it`, async ({ page, baseURL }) => {
		await page.goto('');
		const count = await page.locator('[data-results]').getAttribute('data-count');
		await page.goto(query);
		await mapIdle(page);
		await expect(page).toHaveURL(baseURL ?? '');
		await expect(page.locator('[data-results]')).toHaveAttribute('data-count', count ?? '');
	});
}
