import { legend, map, markerOf } from '../driver/map';
import { player } from '../driver/route';
import { site } from '../driver/site';
import { drawnNames } from '../helpers/label-boxes';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 900, height: 600 } });

test('neither keys nor fingers turn or tilt the map @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
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
	await map.rests(page);
	const compass = map.compass(page);
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
	await expect(map.canvas(page)).toBeFocused();
});

for (const [path, width, height] of [
	['', 1280, 800],
	['zh/', 1440, 900],
	['', 1024, 600]
] as const)
	test(`the buttons at the foot of /${path} lie over no badge as it opens, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(path);
		await map.rests(page);
		const { markers } = await drawnNames(page);
		const badges = markers.filter(({ id }) => id.startsWith('badge'));
		expect(badges.length).toBeGreaterThan(3);
		await expect(map.foot(page).getByRole('button')).toHaveCount(2);
		const frame = await map.frame(page).boundingBox();
		const covered = await map
			.foot(page)
			.getByRole('button')
			.evaluateAll(
				(buttons, [all, left, top]) =>
					buttons.flatMap((button) => {
						const box = button.getBoundingClientRect();
						return all
							.filter(
								({ x, y, radius }) =>
									Math.max(box.left - x - left, 0, x + left - box.right) < radius &&
									Math.max(box.top - y - top, 0, y + top - box.bottom) < radius
							)
							.map(({ id }) => id);
					}),
				[badges, frame?.x ?? 0, frame?.y ?? 0] as const
			);
		expect(covered).toEqual([]);
	});

test.describe('with motion', () => {
	test.use({ viewport: { width: 700, height: 450 }, contextOptions: { reducedMotion: 'no-preference' } });

	test('the compass takes the map from the vehicle that turned it @long', async ({ page }) => {
		await page.goto('routes/ilstc-central/2/');
		await map.rests(page);
		await player.play(page).click();
		const compass = map.compass(page);
		await compass.click();
		await expect(player.followAgain(page)).toBeVisible();
		await expect(compass).toHaveCount(0);
		await player.pause(page).click();
	});
});

test('the full screen holds the panel that a click on the map opens @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	await map.fullScreen(page).click();
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await map.rests(page);
	const { x, y } = await markerOf(page, 'tianjin-eco-city');
	await page.mouse.click(x, y);
	const heading = site.heading(page);
	await expect(heading).toContainText('Tianjin Eco-city');
	expect(
		await heading.evaluate((element) => document.fullscreenElement?.contains(element)),
		'the panel is on the screen'
	).toBe(true);
});

test.describe('under a finger', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('the button of the credits lies in its pill, folded and open', async ({ page }) => {
		await page.goto('');
		await map.rests(page);
		const isInside = async (): Promise<boolean> => {
			const [pill, button] = [
				await map.credits(page).boundingBox(),
				await map.creditsButton(page).boundingBox()
			];
			if (!pill || !button) return false;
			return button.x >= pill.x && button.x + button.width <= pill.x + pill.width;
		};
		expect(await isInside()).toBe(true);
		await map.creditsButton(page).click();
		await expect(map.credits(page)).toContainText('Natural Earth');
		expect(await isInside()).toBe(true);
	});
});

test('on a phone the button of the legend shows it open, over a site too', async ({ page }) => {
	await withoutMap(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('sites/cci/');
	await legend.button(page).click();
	await expect(legend.card(page).getByText('built-up')).toBeVisible();
});
