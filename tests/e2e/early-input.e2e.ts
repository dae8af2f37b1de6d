import { expect, test } from '@playwright/test';
import { legend } from '../driver/map';
import { compare, plan } from '../driver/route';
import { figures, header, site } from '../driver/site';
import { withoutMap } from '../helpers/without-map';

// nothing here depends on whether the map is drawn, and drawing takes its time
test.beforeEach(({ context }) => withoutMap(context));

test('what is typed into the table of claims before it is alive filters it', async ({ page }) => {
	const release = await site.openUnalive(page, 'figures/');
	await figures.words(page).pressSequentially('Suzhou');
	release();
	await site.alive(page);
	await expect(figures.words(page)).toHaveValue('Suzhou');
	await expect(page).toHaveURL(/\?q=Suzhou$/);
	await expect(figures.rows(page).first()).toContainText('Suzhou');
});

test('what is chosen on the pages that plan and compare before they are alive is taken over', async ({
	page
}) => {
	const planned = await site.openUnalive(page, 'plan/');
	await plan.choice(page, 'Road').uncheck();
	planned();
	await site.alive(page);
	await expect(page).toHaveURL(/modes=/);
	await expect(plan.choice(page, 'Road')).not.toBeChecked();
	await page.unrouteAll();
	const compared = await site.openUnalive(page, 'zh/compare/');
	const select = compare.secondChoice(page);
	await select.selectOption('rail-vietnam');
	compared();
	await expect(page).toHaveURL(/[?&]b=rail-vietnam/);
	await expect(select).toHaveValue('rail-vietnam');
});

test('clicks on theme, menu and legend before the page is alive are done once it is', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const release = await site.openUnalive(page, 'zh/routes/');
	const theme = header.theme(page);
	await theme.click();
	await header.menuButton(page).click();
	await legend.fold(page).click();
	await expect(legend.details(page)).not.toHaveAttribute('open');
	release();
	await site.alive(page);
	await expect(site.html(page)).toHaveAttribute('data-theme', 'dark');
	await expect(header.menu(page)).toHaveAttribute('open');
	await expect(legend.details(page)).not.toHaveAttribute('open');
	expect(await page.evaluate(() => localStorage.getItem('legend'))).toBe('folded');
	// what is pressed on a page that is alive is not on its way
	await theme.click();
	await expect(site.html(page)).toHaveAttribute('data-theme', 'light');
	await expect(site.html(page)).not.toHaveAttribute('data-early');
});

test('a legend that was opened on a phone before the page is alive stays open, and unfolded', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const release = await site.openUnalive(page, 'sites/gkc/');
	await legend.opener(page).click();
	release();
	await site.alive(page);
	await expect(legend.card(page)).toBeVisible();
	await expect(legend.details(page)).toHaveAttribute('open');
});
