import { expect, test } from '@playwright/test';
import { header, life, site } from '../driver/site';
import { hold } from '../helpers/hold';
import { FAULTS, FAULT_NAMES, type Fault } from '../helpers/failing-files';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 900, height: 520 } });

/** A page whose script cannot be told from here: whatever it asks for after the click fails. */
const SCRIPTS = '**/_app/immutable/nodes/*.js';
const DATA = '**/page-data/routes/page.json';

/** How data fails in every ordinary run: there as something else, and never. */
const SAMPLE: Fault[] = ['html', 'hanging'];

for (const fault of FAULT_NAMES) {
	test(`a click whose page data is ${fault} keeps the page, says so, and a retry opens what was asked for${SAMPLE.includes(fault) ? '' : ' @long'}`, async ({
		page,
		baseURL
	}) => {
		await page.clock.install();
		await page.goto('sites/gkc/');
		await site.alive(page);
		await page.route(DATA, (route) => FAULTS[fault](route));
		await header.link(page, 'Routes').focus();
		await header.link(page, 'Routes').press('Enter');
		if (fault === 'hanging') {
			await expect(site.main(page)).toHaveAttribute('aria-busy', 'true');
			await page.clock.fastForward(11_000);
		}
		await expect(life.line(page)).toContainText('The page that you asked for');
		await expect(site.heading(page)).toContainText('Knowledge City');
		await expect(site.status(page, /./)).toHaveCount(1);
		await expect(page).toHaveURL(`${baseURL ?? ''}sites/gkc/`);
		// what hangs goes on hanging: the retry loads the page whole
		if (fault !== 'hanging') await page.unroute(DATA);
		await site.tryAgain(life.line(page)).press('Enter');
		await expect(site.heading(page)).toContainText('Trade Corridor');
		await expect(page).toHaveURL(`${baseURL ?? ''}routes/`);
		await expect(life.line(page)).toBeHidden();
	});
}

test('a click whose script fails keeps the page, and the retry opens the whole page that was asked for', async ({
	page,
	baseURL
}) => {
	await withoutMap(page);
	await page.goto('zh/sites/gkc/');
	await site.alive(page);
	await page.route(SCRIPTS, (route) => route.abort());
	await page.getByRole('navigation').getByRole('link', { name: '线路' }).first().click();
	await expect(life.line(page)).toContainText('当前页面保持不变');
	await expect(site.heading(page)).toContainText('知识城');
	await page.unroute(SCRIPTS);
	await life.line(page).getByRole('button', { name: '重试' }).click();
	await expect(site.heading(page)).toContainText('陆海');
	await expect(page).toHaveURL(`${baseURL ?? ''}zh/routes/`);
});

test('a page whose data alone is lost for good is opened whole by the second retry @long', async ({
	page
}) => {
	await page.goto('sites/gkc/');
	await site.alive(page);
	await page.route(DATA, (route) => FAULTS.missing(route));
	await header.link(page, 'Routes').click();
	const again = site.tryAgain(life.line(page));
	const asked = page.waitForResponse(DATA);
	await again.click();
	await asked;
	await expect(site.heading(page)).toContainText('Knowledge City');
	await expect(again).toBeFocused();
	await again.click();
	await expect(site.heading(page)).toContainText('Trade Corridor');
});

test('a page that could not be fetched ahead is no trouble of the page on its way @long', async ({
	page
}) => {
	await page.goto('');
	await site.alive(page);
	let asked = 0;
	await page.route('**/page-data/sites/gkc/page.json', (route) => {
		asked++;
		return FAULTS.broken(route);
	});
	const ahead = page.waitForResponse('**/page-data/sites/gkc/page.json');
	const link = site.linkTo(page, 'sites/gkc/').first();
	await link.hover();
	await ahead;
	const release = await hold(page, DATA);
	await header.link(page, 'Routes').click();
	await expect(site.main(page)).toHaveAttribute('aria-busy', 'true');
	release();
	await expect(page).toHaveURL(/\/routes\/$/);
	expect(asked).toBe(1);
	await page.goBack();
	// its own click asks for it again
	await link.click();
	await expect(life.line(page)).toContainText('The page that you asked for');
});

test('a link to what no longer exists says so @core', async ({ page }) => {
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await site.alive(page);
	await site
		.linkTo(page, 'sites/csijri/')
		.first()
		.evaluate((link) => {
			(link as HTMLAnchorElement).href = (link as HTMLAnchorElement).href.replace('csijri', 'no-such-site');
		});
	await site.linkTo(page, 'sites/no-such-site/').first().click();
	await expect(site.heading(page)).toHaveText('No such page');
	await expect(life.line(page)).toBeHidden();
});

test('after a failure another link works, and the line goes @long', async ({ page }) => {
	await page.goto('sites/gkc/');
	await site.alive(page);
	await page.route(DATA, (route) => route.abort());
	await header.link(page, 'Routes').click();
	await expect(life.line(page)).toBeVisible();
	await header.link(page, 'Timeline').click();
	await expect(site.heading(page)).toHaveText('Timeline');
	await expect(life.line(page)).toBeHidden();
	await expect(site.main(page)).toHaveAttribute('aria-busy', 'false');
	await page.unroute(DATA);
	await header.link(page, 'Routes').click();
	await expect(site.heading(page)).toContainText('Trade Corridor');
});
