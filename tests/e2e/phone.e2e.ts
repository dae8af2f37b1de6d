import type { Page } from '@playwright/test';
import { map, markerOf } from '../driver/map';
import { header, panel } from '../driver/site';
import { drawnNames, type Box } from '../helpers/label-boxes';
import { expect, test } from '../helpers/quiet-page';

const WIDTH = 360;
test.use({ viewport: { width: WIDTH, height: 740 }, hasTouch: true, isMobile: true });

/** What lies over the map, in the window. */
async function covers(page: Page): Promise<Box[]> {
	const parts = [map.covers(page), header.bar(page), panel.frame(page)];
	const boxes = await Promise.all(
		parts.map((part) =>
			part.evaluateAll((all) =>
				all.map((element): [number, number, number, number] => {
					const { left, top, right, bottom } = element.getBoundingClientRect();
					return [left, top, right, bottom];
				})
			)
		)
	);
	// what is there for screen readers alone has a pixel
	const seen = boxes.flat().filter(([left, top, right, bottom]) => right - left > 2 && bottom - top > 2);
	expect(seen.length).toBeGreaterThan(4);
	return seen;
}

/** Boxes that lie under a cover or are cut by a side of the window. */
function hidden(all: readonly { words: string; box: Box }[], over: readonly Box[]): string[] {
	return all
		.filter(
			({ box: [left, top, right, bottom] }) =>
				left < 0 ||
				right > WIDTH ||
				over.some(([l, t, r, b]) => left < r && right > l && top < b && bottom > t)
		)
		.map(({ words }) => words);
}

for (const path of ['', 'zh/cities/suzhou/', 'cities/guangzhou/', 'cities/chongqing/', 'zh/sites/cci/'])
	test(`no name of the map of /${path} lies under a button, the scale or the sheet, or is cut`, async ({
		page
	}) => {
		await page.goto(path);
		await map.rests(page);
		const { labels } = await drawnNames(page);
		expect(labels.length).toBeGreaterThan(1);
		// a name that lies under the sheet as a whole is none that anybody sees a part of
		const sheet = await panel.frame(page).boundingBox();
		const seen = labels.filter(({ box: [, top] }) => top < (sheet?.y ?? 0));
		expect(hidden(seen, await covers(page))).toEqual([]);
	});

for (const path of ['sites/gkc/', 'zh/sites/nus-gri/'])
	test(`the parts that /${path} fans out bear names, clear of buttons, head and sheet`, async ({ page }) => {
		await page.goto(path);
		await map.rests(page);
		const parts = map.fanParts(page);
		await expect(parts).toHaveCount(11);
		const names = await map.fanNames(page).evaluateAll((all) =>
			all.map((name) => {
				const { left, top, right, bottom } = name.getBoundingClientRect();
				const box: [number, number, number, number] = [left, top, right, bottom];
				const isWhole = name.clientWidth > 0 && name.scrollWidth <= name.clientWidth;
				return { words: name.textContent, box, isWhole };
			})
		);
		expect(names).toHaveLength(11);
		expect(names.filter(({ isWhole }) => !isWhole)).toEqual([]);
		const over = await covers(page);
		expect(hidden(names, over)).toEqual([]);
		const badges = await map.fanBadges(page).evaluateAll((all) =>
			all.map((badge) => {
				const { left, top, right, bottom } = badge.getBoundingClientRect();
				return {
					words: badge.outerHTML,
					box: [left, top, right, bottom] as [number, number, number, number]
				};
			})
		);
		expect(hidden(badges, over)).toEqual([]);
	});

test('where the parts have no room round their whole, a tap opens them as a list with names', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	const { x, y, sites } = await markerOf(page, 'gkc');
	await page.touchscreen.tap(x, y);
	const card = map.card(page);
	await expect(card.getByRole('link')).toHaveCount(sites.length + 1);
	await expect(map.fan(page)).toHaveCount(0);
});
