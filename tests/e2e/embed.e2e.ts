import { expect, test } from '@playwright/test';
import { map } from '../driver/map';

test.use({ viewport: { width: 700, height: 500 } });

for (const [prefix, words] of [
	['', 'Hold Ctrl and scroll to zoom the map'],
	['zh/', '按住 Ctrl 并滚动滚轮可缩放地图']
] as const) {
	test(`a map of /${prefix} in the frame of another page leaves the wheel to that page${prefix && ' @long'}`, async ({
		page,
		baseURL
	}) => {
		const origin = baseURL ?? '';
		await page.route(`${origin}around`, (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<body style="margin:0;height:3000px"><iframe src="${origin}${prefix}sites/cci/?embed=1" width="680" height="460"></iframe>`
			})
		);
		await page.goto('around');
		const frame = page.frameLocator('iframe');
		await map.resting(frame).waitFor();
		const inside = page.frames()[1];
		const zoom = () => inside?.evaluate(() => window.landsea?.map?.getZoom());
		const before = await zoom();
		await page.mouse.move(560, 250);
		await page.mouse.wheel(0, 300);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
		await expect(map.wheelWords(frame)).toHaveText(words);
		expect(await zoom()).toBe(before);
	});
}

test('a map on its own page takes the wheel @long', async ({ page }) => {
	await page.goto('sites/cci/');
	await map.rests(page);
	const zoom = () => page.evaluate(() => window.landsea?.map?.getZoom() ?? 0);
	const before = await zoom();
	await page.mouse.move(560, 250);
	await page.mouse.wheel(0, -300);
	await expect.poll(zoom).toBeGreaterThan(before);
});
