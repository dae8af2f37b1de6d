import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { drawing, map } from '../driver/map';
import { embed, share } from '../driver/share';
import { site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { hold } from '../helpers/hold';

/** A page of somebody else that shows one of ours, and notes what it tells. */
const HOST = 'http://host.example/';
const STRANGER = 'http://stranger.example/';

/** @param sandbox null for a frame without that attribute */
async function embedIn(page: Page, address: string, sandbox: string | null): Promise<FrameLocator> {
	const limits = sandbox === null ? '' : ` sandbox="${sandbox}"`;
	await page.route(`${HOST}**`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Host</title><script>told = []; addEventListener('message', (event) => told.push({ origin: event.origin, data: event.data }))</script>
				<iframe id="atlas" title="Atlas" src="${address}" width="700" height="480"${limits}></iframe>`
		})
	);
	await page.route(`${STRANGER}**`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><script>parent.frames[0].postMessage({ type: 'landsea-ask' }, '*'); parent.postMessage('asked', '*')</script>`
		})
	);
	await page.goto(HOST);
	return page.frameLocator('#atlas');
}

type Told = { origin: string; data: { type?: string; height?: number } | string };
const told = (page: Page): Promise<Told[]> =>
	page.evaluate(() => (window as unknown as { told: Told[] }).told);
const heights = async (page: Page): Promise<number[]> =>
	(await told(page)).flatMap(({ data }) => (typeof data === 'object' ? (data.height ?? []) : []));

for (const [path, heading] of [
	['sites/gkc/', 'China–Singapore Guangzhou Knowledge City'],
	['zh/sites/gkc/', '中新广州知识城']
] as const) {
	test(`a frame that may run scripts shows map, caption and credits of /${path}, and leads to the whole page`, async ({
		page,
		context,
		baseURL
	}) => {
		const frame = await embedIn(
			page,
			`${baseURL}${path}?embed=1#8/23/113`,
			'allow-scripts allow-same-origin allow-popups'
		);
		await map.resting(frame).waitFor();
		await expect(site.heading(frame)).toHaveText(heading);
		await expect(embed.header(frame)).toBeHidden();
		await expect(share.button(frame)).toBeHidden();
		await expect(embed.credit(frame)).toContainText('OpenStreetMap');
		const opened = context.waitForEvent('page');
		await embed.whole(frame).click();
		expect((await opened).url()).toBe(`${baseURL}${path}#8/23/113`);
	});

	test(`a frame of /${path} keeps drawing, text and links with fewer rights${path.startsWith('zh') ? '' : ' @long'}`, async ({
		page,
		baseURL
	}) => {
		for (const sandbox of ['allow-scripts', '']) {
			await page.unrouteAll();
			const frame = await embedIn(page, `${baseURL}${path}?embed=1`, sandbox);
			await expect(site.heading(frame)).toBeVisible();
			await expect(drawing.land(frame)).toBeVisible();
			await expect(embed.credit(frame)).toHaveText(/OpenStreetMap/);
			expect(await site.links(frame).count()).toBeGreaterThan(10);
			await expect(sandbox ? embed.whole(frame) : embed.header(frame)).toBeVisible();
		}
	});
}

test('no part of the whole page is seen before the frame is one', async ({ page, baseURL }) => {
	const release = await hold(page, '**/_app/**/*.js');
	const frame = await embedIn(page, `${baseURL}sites/gkc/?embed=1`, null);
	await expect(site.heading(frame)).toBeVisible();
	await expect(embed.header(frame)).toBeHidden();
	await expect(embed.whole(frame)).toBeVisible();
	const before = await embed.panel(frame).boundingBox();
	release();
	await map.resting(frame).waitFor();
	expect(await embed.panel(frame).boundingBox()).toEqual(before);
});

test('a frame tells the page around it how tall it would be best, and answers nobody else', async ({
	page,
	baseURL
}) => {
	const frame = await embedIn(
		page,
		`${baseURL}sites/gkc/?embed=1`,
		'allow-scripts allow-same-origin allow-popups'
	);
	await map.resting(frame).waitFor();
	await expect.poll(() => heights(page)).toHaveLength(1);
	const [first] = await told(page);
	expect(first).toMatchObject({ origin: new URL(baseURL ?? '').origin, data: { type: 'landsea-height' } });
	await page.evaluate((src) => {
		const stranger = Object.assign(document.createElement('iframe'), { src });
		document.body.append(stranger);
	}, STRANGER);
	await expect.poll(async () => (await told(page)).filter(({ data }) => data === 'asked').length).toBe(1);
	// what comes after is answered after: the stranger was not
	await page.evaluate(() => frames[0]?.postMessage({ type: 'landsea-ask' }, '*'));
	await expect.poll(() => heights(page)).toHaveLength(2);
	// a wider frame is a taller one
	await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '1000'));
	await expect.poll(async () => (await heights(page)).length).toBe(3);
	const [narrow = 0, again, wide = 0] = await heights(page);
	expect(again).toBe(narrow);
	expect(wide).toBeGreaterThan(narrow);
});

for (const [width, height] of [
	[320, 240],
	[1100, 700]
] as const)
	test(`a page shown as a frame of ${width} by ${height} px is accessible, and its map has most of it`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('zh/routes/ilstc-central/2/?embed=1');
		await map.rests(page);
		expect(await axeFaults(page)).toEqual([]);
		const { height: tall } = (await map.frame(page).boundingBox()) ?? { height: 0 };
		expect(tall / height).toBeGreaterThan(0.55);
		await expect(embed.whole(page)).toBeVisible();
	});
