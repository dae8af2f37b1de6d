import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { drawing, map } from '../driver/map';
import { embed, share } from '../driver/share';
import { site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { serveAround, type Around } from '../helpers/around';
import { hold } from '../helpers/hold';

/** Notes what a frame tells; the other page asks the frame as if it were this one. */
const LISTENS =
	'<script>told = []; addEventListener("message", ({ origin, data }) => told.push({ origin, data }))</script>';
const STRANGER = `<!doctype html><title>Stranger</title><script>
	parent.frames[0].postMessage({ type: 'landsea-ask' }, '*');
	parent.postMessage('asked', '*');
</script>`;

const opened: Around[] = [];
test.afterEach(() => {
	for (const { close } of opened.splice(0)) close();
});

/**
 * A page of somebody else that shows one of ours.
 * @param sandbox null for a frame without that attribute
 */
async function embedIn(page: Page, address: string, sandbox: string | null): Promise<FrameLocator> {
	const limits = sandbox === null ? '' : ` sandbox="${sandbox}"`;
	const frame = `<iframe id="atlas" title="Atlas" src="${address}" width="700" height="480"${limits}></iframe>`;
	const host = await serveAround({ '/': `<!doctype html><title>Host</title>${LISTENS}${frame}` });
	opened.push(host);
	await page.goto(host.origin);
	return page.frameLocator('#atlas');
}

type Told = { origin: string; data: { type?: string; height?: number } | string };
const told = (page: Page): Promise<Told[]> =>
	page.evaluate(() => (window as unknown as { told: Told[] }).told);
const heights = async (page: Page): Promise<number[]> =>
	(await told(page)).flatMap(({ data }) => (typeof data === 'object' ? (data.height ?? []) : []));

for (const [path, heading] of [
	['sites/gkc/', 'China-Singapore Guangzhou Knowledge City'],
	['zh/sites/gkc/', '中新广州知识城']
] as const) {
	test(`a frame that may run scripts shows map, caption and credits of /${path}, and leads to the whole page${path.startsWith('zh') ? ' @core' : ''}`, async ({
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
		const popup = context.waitForEvent('page');
		await embed.whole(frame).click();
		expect((await popup).url()).toBe(`${baseURL}${path}#8/23/113`);
	});

	test(`a frame of /${path} keeps drawing, text and links with fewer rights${path.startsWith('zh') ? '' : ' @long'}`, async ({
		page,
		baseURL
	}) => {
		for (const sandbox of ['allow-scripts', '']) {
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
	const stranger = await serveAround({ '/': STRANGER });
	opened.push(stranger);
	await page.evaluate((src) => {
		document.body.append(Object.assign(document.createElement('iframe'), { src }));
	}, stranger.origin);
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

test('a frame of a page without a map is told as tall as all that it says, and no taller', async ({
	page,
	baseURL
}) => {
	const frame = await embedIn(
		page,
		`${baseURL}changes/?embed=1`,
		'allow-scripts allow-same-origin allow-popups'
	);
	await embed.whole(frame).waitFor();
	await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(0);
	const [height = 0] = await heights(page);
	await page.evaluate((px) => document.querySelector('iframe')?.setAttribute('height', String(px)), height);
	const bars = async (): Promise<number> => {
		const whole = await embed.whole(frame).boundingBox();
		const credit = await embed.credit(frame).boundingBox();
		if (!whole || !credit) throw new Error('found no bar or no credit in the frame, wanted both');
		return Math.floor((whole.y - (credit.y + credit.height)) / 36);
	};
	// there is less than one more bar between what it says and the bar
	await expect.poll(bars).toBe(0);
	expect((await heights(page)).at(-1)).toBe(height);
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
