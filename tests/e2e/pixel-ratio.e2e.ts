import { map } from '../driver/map';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 640, height: 400 } });

test('on a screen of another pixel ratio the map is drawn in its pixels, and stays where it was', async ({
	page
}) => {
	await page.goto('sites/cci/');
	await map.rests(page);
	const state = () =>
		page.evaluate(() => {
			const map = window.landsea?.map;
			const canvas = map?.getCanvas();
			return {
				ratio: (canvas?.width ?? 0) / (canvas?.clientWidth ?? 1),
				zoom: map?.getZoom().toFixed(3),
				images: map
					?.listImages()
					.map((id) => map.getImage(id).pixelRatio)
					.filter((ratio) => ratio === 2).length
			};
		});
	const before = await state();
	expect(before.ratio).toBe(1);
	const session = await page.context().newCDPSession(page);
	const screen = { width: 640, height: 400, mobile: false };
	await session.send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor: 2 });
	await expect.poll(async () => (await state()).ratio).toBe(2);
	await expect.poll(async () => (await state()).images).toBeGreaterThan(0);
	await map.rests(page);
	expect((await state()).zoom).toBe(before.zoom);
	expect(new URL(page.url()).hash).toBe('');
	await session.send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor: 1 });
	await expect.poll(async () => (await state()).ratio).toBe(1);
});
