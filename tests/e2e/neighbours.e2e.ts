import { filters, list, search, site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const PLACE = 'sites/csijri/';

test('a link leads to the place beside this one, without scripts too', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL ?? ''}${PLACE}`);
	const name = (await site.heading(page).textContent()) ?? '';
	await site.neighbour(page, 'next').click();
	await expect(site.heading(page)).not.toHaveText(name);
	await site.neighbour(page, 'prev').click();
	await expect(site.heading(page)).toHaveText(name);
	await page.close();
});

test('a key leads to the next place and one back, and the focus to its heading @core', async ({ page }) => {
	await withoutMap(page);
	await page.goto(PLACE);
	await site.alive(page);
	const next = await site.neighbour(page, 'next').getAttribute('href');
	await page.keyboard.press('n');
	await expect(page).toHaveURL(new RegExp(`${next ?? 'no link'}$`));
	await expect(site.heading(page)).toBeFocused();
	await page.keyboard.press('p');
	await expect(page).toHaveURL(new RegExp(`/${PLACE}$`));
});

test('what is typed, held with another key or pressed over the list of keys leads nowhere', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto(PLACE);
	await site.alive(page);
	await page.keyboard.press('?');
	await expect(site.keys(page)).toContainText('n p');
	await page.keyboard.press('n');
	await page.keyboard.press('Escape');
	await expect(site.keys(page)).toHaveCount(0);
	await page.keyboard.press('Alt+n');
	await search.field(page).pressSequentially('np');
	await expect(search.field(page)).toHaveValue('np');
	// typed on a hit it goes to the field
	await search.links(page).first().waitFor();
	await page.keyboard.press('ArrowDown');
	await expect(search.links(page).first()).toBeFocused();
	await page.keyboard.press('n');
	await expect(search.field(page)).toHaveValue('npn');
	await expect(page).toHaveURL(new RegExp(`/${PLACE}`));
});

test('in a choice a letter chooses, on a page with nothing beside it the keys do nothing', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('');
	await site.alive(page);
	await filters.order(page).focus();
	await page.keyboard.press('n');
	await page.keyboard.press('p');
	await expect(list.results(page)).toBeVisible();
	await expect(page).toHaveURL(/\/(\?sort=\w+)?$/);
});
