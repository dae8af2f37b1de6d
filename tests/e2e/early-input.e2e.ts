import { expect, test } from '@playwright/test';
import { alive, openUnalive } from '../helpers/alive';
import { withoutMap } from '../helpers/without-map';

// nothing here depends on whether the map is drawn, and drawing takes its time
test.beforeEach(({ context }) => withoutMap(context));

test('what is typed into the table of claims before it is alive filters it', async ({ page }) => {
	const release = await openUnalive(page, 'figures/');
	await page.locator('[data-figures] input[name=q]').pressSequentially('Suzhou');
	release();
	await alive(page);
	await expect(page.locator('[data-figures] input[name=q]')).toHaveValue('Suzhou');
	await expect(page).toHaveURL(/\?q=Suzhou$/);
	await expect(page.locator('tr[data-claim]').first()).toContainText('Suzhou');
});

test('what is chosen on the pages that plan and compare before they are alive is taken over', async ({
	page
}) => {
	const planned = await openUnalive(page, 'plan/');
	await page.getByRole('checkbox', { name: 'Road' }).uncheck();
	planned();
	await alive(page);
	await expect(page).toHaveURL(/modes=/);
	await expect(page.getByRole('checkbox', { name: 'Road' })).not.toBeChecked();
	await page.unrouteAll();
	const compared = await openUnalive(page, 'zh/compare/');
	const select = page.locator('.side-b select');
	await select.selectOption('rail-vietnam');
	compared();
	await expect(page).toHaveURL(/[?&]b=rail-vietnam/);
	await expect(select).toHaveValue('rail-vietnam');
});

test('clicks on theme, menu and legend before the page is alive are done once it is', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const release = await openUnalive(page, 'zh/routes/');
	const theme = page.locator('button.theme');
	await theme.click();
	await page.locator('.menu summary').click();
	await page.locator('.legend summary').click();
	await expect(page.locator('.legend details')).not.toHaveAttribute('open');
	release();
	await alive(page);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('.menu')).toHaveAttribute('open');
	await expect(page.locator('.legend details')).not.toHaveAttribute('open');
	expect(await page.evaluate(() => localStorage.getItem('legend'))).toBe('folded');
	// what is pressed on a page that is alive is not on its way
	await theme.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await expect(page.locator('html')).not.toHaveAttribute('data-early');
});

test('a legend that was opened on a phone before the page is alive stays open, and unfolded', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const release = await openUnalive(page, 'sites/gkc/');
	await page.locator('.legend-button').click();
	release();
	await alive(page);
	await expect(page.locator('.legend')).toBeVisible();
	await expect(page.locator('.legend details')).toHaveAttribute('open');
});
