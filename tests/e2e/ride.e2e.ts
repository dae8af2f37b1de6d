import { map } from '../driver/map';
import { itinerary, player } from '../driver/route';
import { expect, test } from '../helpers/quiet-page';

test.describe('in motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' }, viewport: { width: 640, height: 480 } });

	test('a ride tells what it passes and what lies ahead, keeps its leg in sight, and names the towns on the map', async ({
		page
	}) => {
		await page.goto('routes/ilstc-central/1/');
		await map.rests(page);
		await expect(player.ride(page)).toHaveCount(0);
		await expect
			.poll(() =>
				page.evaluate(() =>
					window.landsea?.map
						?.queryRenderedFeatures({ layers: ['towns-label'] })
						.map((town) => String(town.properties.name))
				)
			)
			.toContain('Zunyi');
		await player.play(page).click();
		await expect(player.ride(page)).toContainText(/Next: \S.*km/);
		await expect(itinerary.current(page)).toBeInViewport();
		await expect(player.said(page)).not.toBeEmpty();
		await player.pause(page).click();
	});
});

test('the last leg ends with what was travelled and where to go next', async ({ page }) => {
	await page.goto('routes/ilstc-central/');
	const last = await itinerary.legs(page).count();
	await page.goto(`routes/ilstc-central/${last}/?at=0.99`);
	await map.rests(page);
	await player.play(page).click();
	await expect(player.said(page)).toHaveText(/km drawn, \d+ legs$/);
	await expect(player.onward(page).filter({ hasText: 'Compare' })).toHaveAttribute(
		'href',
		/compare\/\?a=ilstc-central&b=/
	);
});
