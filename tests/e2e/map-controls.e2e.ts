import { mapIdle } from '../helpers/map';
import { markerOf } from '../helpers/markers';
import { expect, test } from '../helpers/quiet-page';

test.use({ viewport: { width: 900, height: 600 } });

test('neither keys nor fingers turn or tilt the map @long', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	await page.evaluate(() => window.landsea?.map?.getCanvas().focus());
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+ArrowUp');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => new URL(page.url()).hash).not.toBe('');
	const state = await page.evaluate(() => {
		const map = window.landsea?.map;
		return [map?.getBearing(), map?.getPitch(), map?.touchPitch.isEnabled()];
	});
	expect(state).toEqual([0, 0, false]);
});

test('a compass is there while the map is turned or tilted, and turns it back @long', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	const compass = page.getByRole('button', { name: 'Turn north up' });
	await expect(compass).toHaveCount(0);
	await page.evaluate(() => window.landsea?.map?.jumpTo({ bearing: 12, pitch: 30 }));
	await expect(compass).toBeVisible();
	await compass.press('Enter');
	await expect(compass).toHaveCount(0);
	const camera = await page.evaluate(() => [
		window.landsea?.map?.getBearing(),
		window.landsea?.map?.getPitch()
	]);
	expect(camera).toEqual([0, 0]);
	await expect(page.locator('canvas')).toBeFocused();
});

test.describe('with motion', () => {
	test.use({ viewport: { width: 700, height: 450 }, contextOptions: { reducedMotion: 'no-preference' } });

	test('the compass takes the map from the vehicle that turned it @long', async ({ page }) => {
		await page.goto('routes/ilstc-central/2/');
		await mapIdle(page);
		await page.getByRole('button', { name: 'Play' }).click();
		const compass = page.getByRole('button', { name: 'Turn north up' });
		await compass.click();
		await expect(page.getByRole('button', { name: 'Return to the vehicle' })).toBeVisible();
		await expect(compass).toHaveCount(0);
		await page.getByRole('button', { name: 'Pause' }).click();
	});
});

test('the full screen holds the panel that a click on the map opens @long', async ({ page }) => {
	await page.goto('');
	await mapIdle(page);
	await page.getByRole('button', { name: 'Full screen' }).click();
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await mapIdle(page);
	const { x, y } = await markerOf(page, 'tianjin-eco-city');
	await page.mouse.click(x, y);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toContainText('Tianjin Eco-city');
	expect(
		await heading.evaluate((element) => document.fullscreenElement?.contains(element)),
		'the panel is on the screen'
	).toBe(true);
});

test('on a phone the button of the legend shows it open, over a site too', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('sites/cci/');
	await page.getByRole('button', { name: 'Legend' }).click();
	await expect(page.locator('.legend').getByText('built-up')).toBeVisible();
});
