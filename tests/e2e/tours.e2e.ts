import { map } from '../driver/map';
import { claim, site } from '../driver/site';
import { tour } from '../driver/tour';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const ID = 'chongqing-to-the-sea';
const last = builtAtlas().tours.find(({ id }) => id === ID)?.steps.length ?? 0;

test('a tour is read in Chinese by next, by keyboard and by Back', async ({ page }) => {
	await withoutMap(page);
	await page.goto(`zh/tours/${ID}/`);
	await site.alive(page);
	await tour.start(page).click();
	await expect(page).toHaveURL(new RegExp(`/zh/tours/${ID}/1/$`));
	await expect(tour.progress(page)).toHaveText(`第1步，共${last}步`);
	await tour.next(page).click();
	await expect(page).toHaveURL(new RegExp(`/${ID}/2/$`));
	await expect(site.heading(page)).toBeFocused();

	await tour.stepLink(page, 2).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(new RegExp(`/${ID}/3/$`));
	await expect(tour.current(page)).toHaveAttribute('data-step', '3');
	await expect.poll(() => tour.focusedStep(page)).toBe('3');
	await page.keyboard.press('End');
	await expect(page).toHaveURL(new RegExp(`/${ID}/${last}/$`));
	await expect.poll(() => tour.focusedStep(page)).toBe(String(last));
	await expect(tour.next(page)).toHaveCount(0);
	expect(await axeFaults(page)).toEqual([]);

	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`/${ID}/3/$`));
	await expect(tour.current(page)).toHaveAttribute('data-step', '3');
});

test('the map of a step stands where its record says, and the next one moves it', async ({ page }) => {
	await page.setViewportSize({ width: 560, height: 500 });
	await page.goto(`tours/${ID}/1/`);
	await map.rests(page);
	const centre = () => page.evaluate(() => window.landsea?.map?.getCenter().lat ?? NaN);
	expect(await centre()).toBeGreaterThan(28);
	await tour.stepLink(page, 6).click();
	await expect(tour.current(page)).toHaveAttribute('data-step', '6');
	await expect.poll(centre).toBeLessThan(20);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a tour is found on the first page, read step by step, and leads to its evidence @sub-path @core', async ({
		page
	}) => {
		await page.goto('');
		await tour.onFirstPage(page).click();
		await tour.start(page).click();
		for (let n = 1; n < last; n += 1) {
			await expect(tour.progress(page)).toHaveText(`Step ${n} of ${last}`);
			await tour.next(page).click();
		}
		await expect(tour.progress(page)).toHaveText(`Step ${last} of ${last}`);
		await tour.claim(page, 'corridor-freight-2024').getByRole('link').first().click();
		await expect(claim.card(page, 'corridor-freight-2024')).toBeVisible();
	});
});
