import { test as loud } from '@playwright/test';
import { newest, sources } from '../driver/source';
import { figures, header, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

const { sources: all, claims } = builtAtlas();
const restingOn = (id: string) => claims.filter(({ source }) => source === id);

test('the list of sources is searched, filtered and sorted, and its state is in the address', async ({
	page
}) => {
	await page.goto('sources/?address=0&kind=nothing');
	await expect(page).toHaveURL(/\/sources\/\?address=0$/);
	const without = all.filter(({ url }) => url === null);
	await expect(sources.said(page)).toHaveText(
		`${without.length} of ${all.length} sources · Not known and left out: kind=nothing`
	);
	await expect(sources.rows(page)).toHaveCount(without.length);
	await sources.language(page).selectOption('zh');
	await sources.address(page).selectOption('');
	await sources.sort(page).selectOption('-claims');
	await expect(page).toHaveURL(/\/sources\/\?language=zh&sort=-claims$/);
	const chinese = all.filter(({ language }) => language === 'zh');
	await expect(sources.list(page)).toHaveAttribute('data-count', String(chinese.length));
	const most = Math.max(...chinese.map(({ id }) => restingOn(id).length));
	await expect(sources.rows(page).first()).toContainText(`${most} claims`);
	await sources.words(page).fill('xinhua 584');
	await expect(page).toHaveURL(/q=xinhua\+584/);
	await page.goto('sources/?q=ports&sort=title');
	await expect(sources.words(page)).toHaveValue('ports');
	await expect(sources.rows(page).first()).toContainText(/ports/i);
});

test('what rests on a source is one step away, in the table of all claims', async ({ page }) => {
	const [{ id } = { id: '' }] = [...all].sort((a, b) => restingOn(b.id).length - restingOn(a.id).length);
	await page.goto('sources/');
	await sources.claims(page, id).click();
	await expect.poll(() => figures.count(page)).toBe(restingOn(id).length);
});

for (const [path, supplied, found] of [
	['sources/', 'Text supplied to the atlas, not found on line', 'newest first'],
	['zh/sources/', '文本由外部提供，网上未找到', '由新到旧']
] as const) {
	test(`without scripts /${path} is the whole list, ${found}, each with where it is found`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto(path);
		await expect(sources.rows(page)).toHaveCount(all.length);
		await expect(sources.fields(page)).toBeHidden();
		const newestDate =
			all
				.flatMap(({ date }) => date ?? [])
				.sort()
				.at(-1) ?? '';
		const last = all
			.filter(({ date }) => date === newestDate)
			.map(({ title, title_zh }) => [title, title_zh]);
		expect(last.flat()).toContain(await sources.titles(page).first().textContent());
		const given = all.filter(({ url, kind }) => url === null && kind === 'article');
		await expect(sources.rows(page).filter({ hasText: supplied })).toHaveCount(given.length);
		await context.close();
	});
}

for (const [from, path] of [
	['about/', 'sources/'],
	['zh/about/', 'zh/sources/']
] as const) {
	test(`who comes to /${path} by a link finds the list as it was built`, async ({
		page,
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const built = await context.newPage();
		await built.goto(path);
		await page.goto(from);
		await site.alive(page);
		await header.linkTo(page, path).first().click();
		await expect(sources.list(page)).toHaveAttribute('data-count', String(all.length));
		expect(await sources.markup(page)).toEqual(await sources.markup(built));
		await context.close();
	});
}

test('the list in the other language is read anew, with the filter of the address', async ({ page }) => {
	await page.goto('sources/?sort=title&address=0');
	await expect(sources.address(page)).toHaveValue('0');
	await header.otherLanguage(page).click();
	await expect(page).toHaveURL(/\/zh\/sources\/\?address=0&sort=title$/);
	const without = all.filter(({ url }) => url === null);
	await expect(sources.said(page)).toHaveText(`${all.length}个来源中的${without.length}个`);
	await expect(sources.rows(page)).toHaveCount(without.length);
});

loud('a list that could not be fetched says so, and is fetched again', async ({ page }) => {
	await page.goto('about/');
	await site.alive(page);
	await page.route('**/sources/', (route) => route.fulfill({ status: 503, body: 'no' }));
	await header.linkTo(page, 'sources/').first().click();
	const notice = page.getByText('The list could not be fetched.');
	await expect(notice).toBeVisible();
	await page.unroute('**/sources/');
	await site.tryAgain(page).click();
	await expect(sources.rows(page)).toHaveCount(all.length);
	await expect(notice).toHaveCount(0);
});

test('the page of a source says where others say otherwise, and what is to be read with care', async ({
	page
}) => {
	const contradicted = (id: string) =>
		restingOn(id).filter(({ conflicts_with }) =>
			conflicts_with.some((other) => claims.find((claim) => claim.id === other)?.source !== id)
		);
	await page.goto('sources/liangjiang-2021/');
	const otherwise = sources.section(page, 'Where others say otherwise');
	await expect(sources.entries(otherwise)).toHaveCount(contradicted('liangjiang-2021').length);
	await expect(otherwise).toContainText('Raffles City Chongqing');
	await expect(otherwise).toContainText('China Daily');
	await page.goto('zh/sources/sip-forum-2021/');
	await expect(sources.section(page, '其他来源的不同说法')).toHaveCount(0);
	const cautions = restingOn('sip-forum-2021').filter(({ note }) => note);
	await expect(sources.entries(sources.section(page, '引用时须留意'))).toHaveCount(cautions.length);
	await page.goto('sources/xinhua-584/');
	await expect(sources.section(page, 'To be read with care')).toHaveCount(0);
});

test('the page about the state of the data names the newest figure and the newest source with their dates @core', async ({
	page
}) => {
	const figuresOnly = claims.filter(({ unit }) => unit !== 'statement' && unit !== 'date');
	const last =
		figuresOnly
			.flatMap(({ as_of }) => as_of ?? [])
			.sort()
			.at(-1) ?? '';
	const date =
		all
			.flatMap((source) => source.date ?? [])
			.sort()
			.at(-1) ?? '';
	await page.goto('quality/');
	const times = await newest
		.dates(page)
		.evaluateAll((list) => list.map((time) => time.getAttribute('datetime')));
	expect(times).toEqual([
		...figuresOnly.filter(({ as_of }) => as_of === last).map(() => last),
		...all.filter((source) => source.date === date).map(() => date)
	]);
});
