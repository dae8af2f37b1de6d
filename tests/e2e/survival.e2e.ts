import { expect, test } from '@playwright/test';
import { figures, header, life, panel, site } from '../driver/site';
import { FAULTS } from '../helpers/failing-files';
import { hold } from '../helpers/hold';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 900, height: 520 } });

// nothing here depends on whether the map is drawn, and drawing takes its time
test.beforeEach(({ context }) => withoutMap(context));

test('style sheets that hang block nothing for long: the page is painted and comes alive', async ({
	page
}) => {
	await page.clock.install();
	const release = await hold(page, '**/*.css');
	await page.goto('sites/gkc/', { waitUntil: 'commit' });
	await expect(site.footer(page)).toBeAttached();
	await page.clock.runFor(4_000);
	// only after its first paint
	await site.alive(page);
	await page.clock.runFor(8_000);
	await expect(life.line(page)).toBeVisible();
	release();
	await expect(life.line(page)).toBeHidden();
	await expect(header.edge(page)).toHaveCSS('border-bottom-style', 'solid');
});

test('the retry of a page that is not alive gives back its place @core', async ({ page }) => {
	const scripts = '**/_app/immutable/entry/app.*.js';
	await page.route(scripts, (route) => route.abort());
	await page.goto('zh/sites/gkc/#content');
	const line = life.line(page);
	await expect(line).toContainText('内容可以阅读');
	const link = site.linkTo(page, 'sites/st-demo-zone/').first();
	await link.focus();
	expect(await panel.scrollTop(page)).toBeGreaterThan(100);
	// the host is out of reach: the page is not given up for nothing
	await page.route('**/load-page.js', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed');
	await life.retry(page).click();
	await failed;
	await expect(line).toBeVisible();
	await page.unroute('**/load-page.js');
	await page.unroute(scripts);
	const before = await link.boundingBox();
	await life.retry(page).click();
	await site.alive(page);
	await expect(line).toBeHidden();
	await expect(link).toBeFocused();
	expect((await link.boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, -1);
	expect(new URL(page.url()).hash).toBe('#content');
});

test('the retry of a page that is not alive gives back what was typed, chosen, folded and pressed', async ({
	page
}) => {
	const scripts = '**/_app/immutable/entry/app.*.js';
	await page.route(scripts, (route) => route.abort());
	await page.goto('figures/');
	const [typed, chosen] = [figures.words(page), figures.choices(page).first()];
	await typed.fill('berths');
	await chosen.selectOption({ index: 1 });
	const choice = await chosen.inputValue();
	await header.theme(page).click();
	await header.menuButton(page).click();
	await life.retry(page).click();
	await page.unroute(scripts);
	await site.alive(page);
	await expect(page).toHaveURL(/[?&]q=berths/);
	await expect(typed).toHaveValue('berths');
	await expect(chosen).toHaveValue(choice);
	await expect(site.html(page)).toHaveAttribute('data-theme', 'dark');
	await expect(header.menu(page)).toHaveAttribute('open');
});

test('an answer of the host that is no page of the atlas takes nothing away @core', async ({
	page,
	baseURL
}) => {
	await page.route('**/_app/immutable/entry/app.*.js', (route) => route.abort());
	await page.goto('sites/gkc/');
	const line = life.line(page);
	await expect(line).toBeVisible();
	for (const status of [200, 403, 404, 429, 503]) {
		await page.route(`${baseURL ?? ''}sites/gkc/`, (route) =>
			route.fulfill({ status, contentType: 'text/html', body: '<h1>Please sign in</h1>' })
		);
		const answered = page.waitForResponse((response) => response.status() === status);
		await life.retry(page).click();
		await answered;
		await expect(line).not.toHaveAttribute('aria-busy');
		await expect(site.heading(page)).toHaveText('China-Singapore Guangzhou Knowledge City');
	}
});

for (const fault of ['aborted', 'missing', 'html'] as const)
	test(`a style sheet that fails is said, and had again in place (${fault})${fault === 'aborted' ? '' : ' @long'}`, async ({
		page
	}) => {
		const sheets = '**/*.css';
		await page.route(sheets, FAULTS[fault]);
		await page.goto('figures/');
		await site.alive(page);
		const line = life.line(page);
		await expect(line).toBeVisible();
		await figures.words(page).fill('berths');
		await page.unroute(sheets);
		await life.retry(page).click();
		await expect(line).toBeHidden();
		await expect(header.edge(page)).toHaveCSS('border-bottom-style', 'solid');
		await expect(figures.words(page)).toHaveValue('berths');
	});

test('a page whose every script is refused by the host says so', async ({ page, baseURL }) => {
	await page.route(`${baseURL ?? ''}zh/about/`, async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
		await route.fulfill({ response, headers });
	});
	await page.goto('zh/about/');
	await expect(life.line(page)).toBeHidden();
	// it waits by an animation, whose clock is not that of scripts
	const session = await page.context().newCDPSession(page);
	await session.send('Animation.enable');
	await session.send('Animation.setPlaybackRate', { playbackRate: 100 });
	await expect(life.line(page)).toBeVisible();
	await expect(life.line(page)).toContainText('内容可以阅读');
});

for (const [asked, wanted] of [
	['sites/gkc/index.html', 'sites/gkc/'],
	['zh/routes/ilstc-central/2/index.html?at=0.5#content', 'zh/routes/ilstc-central/2/?at=0.5#content'],
	['index.html', ''],
	['sites/%67kc/', 'sites/gkc/']
] as const) {
	test(`/${asked} stays, and its address is put right @sub-path`, async ({ page, baseURL }) => {
		await page.goto(asked);
		await site.alive(page);
		await expect(page).toHaveURL(`${baseURL ?? ''}${wanted}`);
		await expect(site.heading(page)).not.toContainText(/No such page|没有此页/);
		await expect(life.line(page)).toBeHidden();
	});
}

test('without scripts nothing is said to be missing', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('sites/gkc/');
	await expect(life.line(page)).toHaveCSS('display', 'none');
	await context.close();
});
