import type { Page } from '@playwright/test';
import { cite, claim, site } from '../driver/site';
import { share } from '../driver/share';
import { axeFaults } from '../helpers/accessibility';
import { phonePage } from '../helpers/phone-page';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const WORDS = [
	{
		prefix: '',
		copy: 'Copy link',
		copied: 'Copied',
		qr: 'QR code',
		embed: 'Embed in a page',
		width: 'Width',
		language: 'Language',
		code: 'Code to paste',
		copyCode: 'Copy code',
		close: 'Close'
	},
	{
		prefix: 'zh/',
		copy: '复制链接',
		copied: '已复制',
		qr: '二维码',
		embed: '嵌入网页',
		width: '宽度',
		language: '语言',
		code: '嵌入代码',
		copyCode: '复制代码',
		close: '关闭'
	}
] as const;

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Opens a page, and on it what sends it on, by the keyboard. */
async function open(page: Page, path: string): Promise<void> {
	await withoutMap(page);
	await page.goto(path);
	await site.alive(page);
	await share.button(page).focus();
	await page.keyboard.press('Enter');
	await share.dialog(page).waitFor();
}

for (const words of WORDS)
	test(`/${words.prefix} is sent on as it is seen, and the focus comes back${words.prefix && ' @core'}`, async ({
		page,
		context,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const state = `${words.prefix}?kind=park,zone#6/23.5/113.5`;
		await open(page, state);
		await expect(share.address(page)).toHaveValue(`${baseURL}${state}`);
		await share.press(page, words.copy).click();
		await expect(share.said(page)).toHaveText(words.copied);
		expect(await clipboard(page)).toBe(`${baseURL}${state}`);
		await page.keyboard.press('Escape');
		await expect(share.dialog(page)).toBeHidden();
		await expect(share.button(page)).toBeFocused();
		// a second time, by its button
		await page.keyboard.press('Enter');
		await share.press(page, words.close).click();
		await expect(share.dialog(page)).toHaveCount(0);
		await expect(share.button(page)).toBeFocused();
	});

for (const words of WORDS)
	test(`the code for another page has the size and language that were chosen on /${words.prefix}`, async ({
		page,
		context,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, `${words.prefix}routes/ilstc-central/2/?at=0.5`);
		await share.unfold(page, words.embed).click();
		await share.choice(page, words.width).selectOption('640 px');
		await share.choice(page, words.language).selectOption(words.prefix ? 'English' : '中文');
		const other = words.prefix ? '' : 'zh/';
		const src = `${baseURL}${other}routes/ilstc-central/2/?at=0.5&amp;embed=1`;
		expect((await share.code(page, words.code).inputValue()).startsWith(`<iframe src="${src}"`)).toBe(true);
		await share.press(page, words.copyCode).click();
		await expect(share.said(page)).toHaveText(words.copied);
		const code = await clipboard(page);
		for (const part of [
			`src="${src}"`,
			'width="640"',
			'height="480"',
			'sandbox="allow-scripts allow-same-origin allow-popups"'
		])
			expect(code).toContain(part);
	});

test('a QR code is fetched and drawn once somebody wants it', async ({ page }) => {
	const asked: string[] = [];
	await open(page, 'sites/gkc/');
	page.on('request', (request) => asked.push(request.url()));
	await expect(share.qr(page)).toHaveCount(0);
	await share.unfold(page, 'QR code').click();
	await expect(share.qr(page)).toHaveAccessibleName('QR code of the link');
	expect(asked.filter((file) => file.endsWith('.js'))).toHaveLength(1);
	const { width, height } = (await share.qr(page).boundingBox()) ?? { width: 0, height: 1 };
	expect(width).toBe(height);
	expect(width).toBeGreaterThan(150);
});

for (const [path, start, more] of [
	['sites/gkc/', /^Registered capital, /, 'Share…'],
	['zh/sites/gkc/', /^中新广州知识城，/, '分享……']
] as const)
	test(`a claim of /${path} is sent on with its source`, async ({ page, context, baseURL }) => {
		const id = 'gkc-capital-2020';
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await withoutMap(page);
		await page.goto(`${path}#${id}`);
		await cite.buttons(page, id).getByText(more).click();
		await expect(share.address(page)).toHaveValue(`${baseURL}${path}#${id}`);
		const sentence = await share.sentence(page).innerText();
		expect(sentence).toMatch(start);
		expect(sentence).toContain(`${baseURL}${path}#${id}`);
		await page.keyboard.press('Escape');
		await expect(cite.buttons(page, id).getByText(more)).toBeFocused();
		await expect(claim.evidence(page, id).first()).toHaveAttribute('open');
	});

test('a device that can send things on by itself is asked to', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		const sent: ShareData[] = [];
		Object.assign(window, { sent });
		navigator.share = (data) => Promise.resolve(void sent.push(data ?? {}));
	});
	await open(page, 'zh/cities/chongqing/');
	await share.press(page, '发送……').click();
	const sent = await page.evaluate(() => (window as unknown as { sent: ShareData[] }).sent);
	expect(sent).toEqual([{ title: '重庆', url: `${baseURL}zh/cities/chongqing/` }]);
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const words of WORDS)
		test(`what sends /${words.prefix} on is accessible, all of it open, in the ${colorScheme} theme${colorScheme === 'dark' && words.prefix ? '' : ' @long'}`, async ({
			browser,
			baseURL
		}) => {
			const page = await phonePage(browser, baseURL, colorScheme);
			await open(page, `${words.prefix}sites/gkc/`);
			await share.unfold(page, words.qr).click();
			await share.unfold(page, words.embed).click();
			await share.qr(page).waitFor();
			expect(await axeFaults(page)).toEqual([]);
			const { width } = (await share.dialog(page).boundingBox()) ?? { width: Infinity };
			expect(width).toBeLessThanOrEqual(336);
			await page.context().close();
		});

test('without scripts nothing offers to send a page on', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
	for (const path of ['sites/gkc/', 'zh/', 'no/such/page/']) {
		await page.goto(path);
		await expect(share.button(page)).toBeHidden();
	}
	await page.close();
});

test('a page without a map is sent on too, and the page for unknown addresses has no dead button', async ({
	page
}) => {
	await open(page, 'about/#keys');
	await expect(share.address(page)).toHaveValue(/about\/#keys$/);
});
