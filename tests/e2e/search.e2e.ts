import { header, list, search, site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { hold } from '../helpers/hold';
import { HEIGHTS } from '../helpers/page-states';
import { expect, test, type Page } from '@playwright/test';
import { weightOf } from '../helpers/weight';
import { withoutMap } from '../helpers/without-map';

const field = (page: Page) => search.field(page).first();
const results = list.results;
const best = (page: Page) => search.links(page).first();

/** Opens a page without its map, which answers nothing here and takes its time. */
async function open(page: Page, path: string): Promise<void> {
	await withoutMap(page);
	await page.goto(path);
	await site.alive(page);
}

test('as one types the best comes first, under its kind, and the address says it @core', async ({ page }) => {
	await open(page, 'bilateral/');
	await field(page).pressSequentially('knowledge');
	await expect(best(page)).toHaveAttribute('href', /\/sites\/gkc\/$/);
	await expect(best(page)).toHaveAttribute('data-kind', 'site');
	await expect(search.mark(best(page)).first()).toHaveText('Knowledge');
	await expect(results(page)).toHaveAttribute('data-count', String(await search.links(page).count()));
	await expect(page).toHaveURL(/\/bilateral\/\?q=knowledge$/);
	await field(page).fill('');
	await expect(results(page)).toHaveCount(0);
	await expect(page).toHaveURL(/\/bilateral\/$/);
});

test('the query of an address is answered, in both languages, and Back finds it again @core', async ({
	page
}) => {
	await open(page, 'zh/?q=%E9%87%8D%E6%85%B6');
	await expect(field(page)).toHaveValue('重慶');
	await expect(results(page)).toHaveCount(1);
	await expect(results(page)).toHaveAttribute('aria-busy', 'false');
	await expect(best(page)).toHaveAttribute('href', /\/zh\/cities\/chongqing\/$/);
	await best(page).click();
	await expect(page).toHaveURL(/\/zh\/cities\/chongqing\/$/);
	await expect(field(page)).toHaveValue('');
	await expect(results(page)).toHaveCount(0);
	await page.goBack();
	await expect(field(page)).toHaveValue('重慶');
	await expect(best(page)).toHaveAttribute('href', /\/zh\/cities\/chongqing\/$/);
});

test('keys: a slash goes to the field, arrows through the hits, Enter opens, Escape goes back and out', async ({
	page
}) => {
	await open(page, 'about/');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('raffles');
	await expect(best(page)).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(best(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(search.links(page).nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('raffles');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(results(page)).toHaveCount(0);
	await page.keyboard.type('cnqzh');
	await expect(best(page)).toHaveAttribute('href', /\/nodes\/qinzhou-port\/$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/nodes\/qinzhou-port\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Qinzhou');
});

test('what is typed before the index is there is answered once it is', async ({ page }) => {
	const release = await hold(page, '**/search.json');
	await open(page, '');
	await field(page).fill('zsc');
	await expect(results(page)).toHaveAttribute('aria-busy', 'true');
	await expect(page.getByText('The search is on its way…')).toBeVisible();
	await field(page).press('Enter');
	release();
	await expect(page).toHaveURL(/\/sites\/gkc\/$/);
});

test('an index that cannot be fetched is said, the list stays, and a retry fetches it', async ({ page }) => {
	await page.route('**/search.json', (route) => route.fulfill({ status: 503, body: 'no' }));
	await open(page, '');
	await field(page).fill('sgx');
	await expect(page.getByText('The search could not be fetched.')).toBeVisible();
	await page.unroute('**/search.json');
	await expect(search.inMain(page).first()).toBeVisible();
	await search.hits(page).getByRole('button', { name: 'Try again' }).click();
	await expect(best(page)).toHaveAttribute('href', /\/sites\/sgx\/$/);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(search.inMain(page).first()).toBeVisible();
});

test('what nobody would type breaks nothing and is found nowhere', async ({ page }) => {
	await open(page, '');
	for (const typed of [
		'x'.repeat(10_000),
		'<img src=x onerror=alert(1)>',
		'.*+?^${}()|[]\\',
		'\u0000\u001f',
		'火星'
	]) {
		await field(page).fill(typed);
		await expect(search.links(page)).toHaveCount(0);
		await expect(field(page)).toBeEditable();
	}
	await field(page).fill('重庆');
	await expect(best(page)).toHaveAttribute('href', /\/cities\/chongqing\/$/);
	await page.goto('?q=%00%ff%3Cb%3E');
	await expect(site.heading(page)).toBeVisible();
});

test('without JavaScript the field leads to every record by name, in both languages @sub-path', async ({
	browser,
	baseURL
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	for (const [path, name] of [
		['', 'Raffles Hospital Chongqing'],
		['zh/', '重庆莱佛士医院'],
		['nowhere/', 'Raffles Hospital Chongqing']
	] as const) {
		await page.goto(path);
		await field(page).fill('raffles');
		await field(page).press('Enter');
		await expect(page).toHaveURL(/\/a-z\/\?q=raffles$/);
		await site
			.main(page)
			.getByRole('link', { name: new RegExp(`^${name}`) })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	}
	await page.close();
});

test('from the page for unknown addresses the field finds what is typed @sub-path', async ({ page }) => {
	await withoutMap(page);
	await page.goto('zh/nowhere/');
	await field(page).fill('莱佛士');
	await field(page).press('Enter');
	await expect(best(page)).toHaveAttribute('href', /\/zh\/sites\/raffles-/);
});

for (const width of [360, 1280] as const) {
	for (const [path, colorScheme] of [
		['', 'light'],
		['zh/a-z/', 'dark']
	] as const) {
		test(`hits on /${path} are accessible at ${width} px, ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height: HEIGHTS[width] });
			await page.emulateMedia({ colorScheme });
			await open(page, path);
			await field(page).fill('chong');
			await expect(best(page)).toBeVisible();
			expect(await axeFaults(page)).toEqual([]);
		});
	}
}

test('code and index of the search come when somebody goes to the field, and weigh no more than 60 kB @core', async ({
	page
}) => {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname));
	await open(page, 'about/');
	await page.waitForLoadState('networkidle');
	expect([...asked].filter((file) => file.endsWith('search.json'))).toEqual([]);
	asked.clear();
	await field(page).fill('port');
	await expect(best(page)).toBeVisible();
	const files = [...asked].filter((file) => /\.(js|css|json|txt)$/.test(file) && !file.includes('page-data'));
	expect(files.some((file) => file.endsWith('search.json'))).toBe(true);
	expect(weightOf(files)).toBeLessThanOrEqual(60_000);
});

test('on a phone the button of the menu keeps its sign beside the field', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await withoutMap(page);
	for (const path of ['', 'zh/', 'routes/ilstc-central/2/']) {
		await page.goto(path);
		expect(await header.menuSign(page).evaluate((sign) => sign.getBoundingClientRect().width)).toBe(20);
	}
});
