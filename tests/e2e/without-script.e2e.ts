import { itinerary, player } from '../driver/route';
import { claim, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

test.use({ javaScriptEnabled: false });

test('the list of sites and routes reads without JavaScript @sub-path @core', async ({ page }) => {
	const { sites, routes } = builtAtlas();
	await page.goto('');
	for (const record of [...sites, ...routes]) {
		await expect(site.linkTo(page, record.url.slice(1)).first()).toBeVisible();
	}
});

test('a site shows its figures with date, basis and source without JavaScript @core', async ({ page }) => {
	await page.goto('sites/gkc/');
	const card = claim.card(page, 'gkc-cooperation-projects-2022');
	await expect(card).toContainText('over');
	await expect(card).toContainText('Mar 2022');
	const source = card.getByRole('link', { name: /Guangzhou and Singapore co-operation/ });
	await expect(source).toBeHidden();
	await claim.evidenceButton(page, 'gkc-cooperation-projects-2022').click();
	await expect(source).toBeVisible();
});

test('a leg links to the one before and the one after without JavaScript', async ({ page }) => {
	await page.goto('routes/ilstc-central/2/');
	await expect(itinerary.current(page)).toHaveAttribute('data-leg', '2');
	await player.nextLink(page).click();
	await expect(itinerary.current(page)).toHaveAttribute('data-leg', '3');
});
