import { legend, map } from '../driver/map';
import { player } from '../driver/route';
import { header, list, site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 900, height: 600 } });

test('Escape goes back to the list as it was left', async ({ page, baseURL }) => {
	await withoutMap(page);
	await page.goto('');
	// a click before that loads the site as a page of its own, which nobody came to from the list
	await site.alive(page);
	const link = list.linkTo(page, 'sites/wsip/');
	await link.click();
	await expect(page).toHaveURL(/\/sites\/wsip\/$/);
	const entries = await page.evaluate(() => history.length);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(baseURL ?? '');
	await expect(link).toBeFocused();
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

for (const path of ['sites/cci/', 'cities/suzhou/', 'nodes/guiyang/', 'zh/sites/cci/']) {
	test(`Escape on /${path} opens the list, with the focus in it @long`, async ({ page, baseURL }) => {
		await page.goto(path);
		await map.rests(page);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(new RegExp(`${baseURL ?? ''}${path.startsWith('zh') ? 'zh/' : ''}$`));
		const focused = site.focused(page);
		await expect(focused).toHaveCount(1);
		const listed = site.linkTo(page, path).first();
		if ((await listed.count()) > 0) await expect(listed).toBeFocused();
		else await expect(site.heading(page)).toBeFocused();
	});
}

test('Escape closes what stands nearer first: menu, legend, fan @long', async ({ page, baseURL }) => {
	await page.goto('sites/gkc/');
	await map.rests(page);
	const fan = map.fan(page);
	await expect(fan).toHaveCount(1);
	const menu = header.menu(page);
	await header.menuButton(page).click();
	await page.keyboard.press('Escape');
	await expect(menu).not.toHaveAttribute('open');
	await legend.button(page).click();
	await expect(legend.card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(legend.card(page)).toBeHidden();
	await expect(fan).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(fan).toHaveCount(0);
	await expect(page).toHaveURL(/\/sites\/gkc\/$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(baseURL ?? '');
	await expect(site.focused(page)).toHaveCount(1);
});

test('Escape in a field, and on a page that is no panel, stays @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/2/');
	await map.rests(page);
	await player.scrubber(page).focus();
	await page.keyboard.press('Escape');
	await expect(player.scrubber(page)).toBeFocused();
	await page.goto('routes/');
	await map.rests(page);
	await page.keyboard.press('Escape');
	await expect(site.heading(page)).toContainText('Corridor');
	expect(new URL(page.url()).pathname).toMatch(/\/routes\/$/);
});
