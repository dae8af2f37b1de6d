import { map } from '../driver/map';
import { itinerary, player } from '../driver/route';
import { header, panel, site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 360, height: 740 } });

test('the sheet has three stops, by the arrow keys @core', async ({ page }) => {
	await withoutMap(page);
	await page.goto('');
	await site.alive(page);
	await panel.handle(page).focus();
	await expect.poll(() => panel.height(page)).toBe(333);
	await page.keyboard.press('ArrowUp');
	// the last one stays
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => panel.height(page)).toBe(692);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => panel.height(page)).toBe(96);
});

test('a drag leaves the sheet at the nearest stop @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	const box = await panel.handle(page).boundingBox();
	if (!box) throw new Error('no handle');
	await page.mouse.move(box.x + box.width / 2, box.y + 8);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, box.y - 300, { steps: 30 });
	await page.mouse.up();
	await expect.poll(() => panel.height(page)).toBe(692);
});

test('a sheet that peeks comes up with a new page, and the map stays visible above it', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	await panel.handle(page).focus();
	await page.keyboard.press('ArrowDown');
	await header.menuButton(page).click();
	await header.link(page, 'Routes').click();
	await expect(page).toHaveURL(/\/routes\/$/);
	await expect.poll(() => panel.height(page)).toBe(333);
});

test('a sheet that peeks stays down while legs are stepped through by the bar @long', async ({ page }) => {
	await page.goto('routes/ilstc-central/1/');
	await map.rests(page);
	await panel.scroller(page).evaluate(
		(panel) =>
			new Promise((resolve) => {
				panel.addEventListener('scroll', resolve, { once: true });
				panel.scrollTop = 400;
			})
	);
	await panel.handle(page).press('ArrowDown');
	await expect.poll(() => panel.height(page)).toBe(96);
	for (const leg of ['2', '3', '4']) {
		await player.next(page).click();
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', leg);
		await map.rests(page);
		expect(await panel.height(page)).toBe(96);
	}
});
