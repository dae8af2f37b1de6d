import type { Page } from '@playwright/test';
import { TELLS } from '../../src/lib/address/embed';
import { embeds } from '../driver/embeds';
import { map } from '../driver/map';
import { embed, share } from '../driver/share';
import { site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { serveAround } from '../helpers/around';
import { phonePage } from '../helpers/phone-page';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const PAGES = [
	{ prefix: '', whole: 'full width', other: /^[^"]*"[^"]*\/zh\/routes\// },
	{ prefix: 'zh/', whole: '与页面同宽', other: /^[^"]*"(?!.*\/zh\/)[^"]*\/routes\// }
] as const;

/** The words of the dialog on a page in each language. */
const DIALOG = {
	en: {
		embed: 'Embed in a page',
		width: 'Width',
		height: 'Height',
		whole: 'full width',
		code: 'Code to paste'
	},
	'zh-Hans': { embed: '嵌入网页', width: '宽度', height: '高度', whole: '与页面同宽', code: '嵌入代码' }
};

const attribute = (code: string, name: string): string =>
	new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';

for (const { prefix } of PAGES)
	test(`each example on /${prefix}embeds/ is a living map once it is scrolled to${prefix && ' @long'}`, async ({
		page
	}) => {
		test.slow();
		await page.goto(`${prefix}embeds/`);
		await site.alive(page);
		await expect(embeds.frames(page)).toHaveCount(5);
		await expect(embeds.frames(page).first()).toHaveAttribute('src', /embed=1/);
		await expect(embeds.frames(page).last()).not.toHaveAttribute('src');
		for (const at of [0, 1, 2, 3, 4]) {
			const frame = embeds.frames(page).nth(at);
			await frame.scrollIntoViewIfNeeded();
			await map.resting(frame.contentFrame()).waitFor();
			await expect(embed.header(frame.contentFrame())).toBeHidden();
			await expect(embed.whole(frame.contentFrame())).toBeVisible();
		}
	});

for (const { prefix, whole, other } of PAGES)
	test(`the code on /${prefix}embeds/ is the one that each page gives itself${prefix && ' @long'}`, async ({
		page
	}) => {
		test.slow();
		await withoutMap(page);
		await page.goto(`${prefix}embeds/`);
		await site.alive(page);
		const codes = await embeds.codes(page).allTextContents();
		expect(codes).toHaveLength(5);
		expect(codes[4]).toMatch(other);
		expect(codes.some((code) => attribute(code, 'width') === '100%')).toBe(true);
		await expect(embeds.all(page).first()).toContainText(`${whole} × 480 px`);
		for (const code of codes) await expect.poll(() => codeOfDialog(page, code)).toBe(code);
	});

/** What the dialog of the page in a frame gives in the size of that frame. */
async function codeOfDialog(page: Page, code: string): Promise<string> {
	const address = attribute(code, 'src').replace(/[?&]embed=1/, '');
	await page.goto(address);
	await site.alive(page);
	const words = DIALOG[(await site.html(page).getAttribute('lang')) === 'en' ? 'en' : 'zh-Hans'];
	await share.button(page).click();
	await share.unfold(page, words.embed).click();
	const [width, height] = ['width', 'height'].map((name) => attribute(code, name));
	await share.choice(page, words.width).selectOption(width === '100%' ? words.whole : `${width} px`);
	await share.choice(page, words.height).selectOption(`${height} px`);
	return share.code(page, words.code).inputValue();
}

test('the code is copied, and said to be', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await withoutMap(page);
	await page.goto('zh/embeds/');
	await site.alive(page);
	await embeds.copy(page, '全图', '复制代码').click();
	await expect(embeds.said(page, '全图')).toHaveText('已复制');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await embeds.code(page, '全图').textContent()
	);
});

test('what an example shows was built @sub-path', async ({ page }) => {
	await withoutMap(page);
	await page.goto('./embeds/');
	await site.alive(page);
	const here = new URL('./', page.url().replace(/embeds\/$/, '')).href;
	for (const code of await embeds.codes(page).allTextContents()) {
		const address = attribute(code, 'src');
		expect(address.startsWith(here)).toBe(true);
		expect((await page.request.get(address)).status()).toBe(200);
	}
});

test('a page with the code and the lines that the page tells gives the frame its height', async ({
	page,
	context
}) => {
	await withoutMap(context);
	await page.goto('embeds/');
	await site.alive(page);
	const code = await embeds.code(page, 'A site').textContent();
	const lines = await embeds.listing(page).textContent();
	const around = await serveAround({
		'/': `<!doctype html><title>Host</title>${code ?? ''}`
	});
	// that page is no page of ours, and need not be quiet
	const host = await context.newPage();
	const told = host.waitForEvent('console', (line) => /^\d+$/.test(line.text()));
	await host.addInitScript((type) => {
		addEventListener('message', ({ data }: MessageEvent<{ type?: string; height: number } | null>) => {
			if (window === top && data?.type === type) console.log(data.height);
		});
	}, TELLS);
	await host.goto(around.origin);
	const height = (await told).text();
	expect(Number(height)).toBeGreaterThan(100);
	await expect(embed.frame(host)).toHaveAttribute('height', '480');
	// it has told already, so these lines have to ask
	await host.evaluate((script) => {
		document.body.append(Object.assign(document.createElement('script'), { textContent: script }));
	}, lines);
	await expect(embed.frame(host)).toHaveAttribute('height', height);
	around.close();
});

for (const { prefix } of PAGES)
	test(`without scripts /${prefix}embeds/ is text with links to what it shows`, async ({
		browser,
		baseURL
	}) => {
		const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
		await page.goto(`${prefix}embeds/`);
		await expect(embeds.links(page)).toHaveCount(5);
		for (const link of await embeds.links(page).all()) await expect(link).toBeVisible();
		for (const frame of await embeds.frames(page).all()) await expect(frame).toBeHidden();
		await embeds.links(page).nth(1).click();
		await expect(site.heading(page)).toBeVisible();
		await page.close();
	});

for (const colorScheme of ['light', 'dark'] as const)
	for (const { prefix } of PAGES)
		test(`/${prefix}embeds/ is accessible in the ${colorScheme} theme${colorScheme === 'dark' ? ' @long' : ''}`, async ({
			browser,
			baseURL
		}) => {
			const page = await phonePage(browser, baseURL, colorScheme);
			await withoutMap(page);
			await page.goto(`${prefix}embeds/`);
			await site.alive(page);
			await embed.whole(embeds.frames(page).first().contentFrame()).waitFor();
			expect(await axeFaults(page, { apart: embeds.frames.css() })).toEqual([]);
			// nothing is wider than the window
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
			await page.context().close();
		});

for (const [path, dialog, more] of [
	['', 'Embed in a page', 'Examples, and what a frame may do'],
	['zh/', '嵌入网页', '实例与框架权限']
] as const)
	test(`the dialog of /${path} and the page of downloads lead to the examples`, async ({ page, context }) => {
		await withoutMap(page);
		await page.goto(path);
		await site.alive(page);
		await share.button(page).click();
		await share.unfold(page, dialog).click();
		const opened = context.waitForEvent('page');
		await share.link(page, more).click();
		const examples = await opened;
		await expect(embeds.all(examples)).toHaveCount(5);
		// what was chosen in the dialog is still there
		await expect(share.dialog(page)).toBeVisible();
		await page.goto(`${path}data/`);
		await site.linkTo(page, `${path}embeds/`).click();
		await expect(embeds.all(page)).toHaveCount(5);
	});
