import { map } from '../driver/map';
import { figures, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { movedByAll, seenPart, standOf } from '../helpers/still-frame';

const WINDOWS = [
	[360, 740],
	[1280, 800],
	[320, 568],
	[320, 256],
	[740, 360],
	[768, 1024],
	[1920, 1080]
] as const;
/** The last claim of a page with many, and one that others contradict. */
const claims = builtAtlas().claims.filter(({ subject }) => subject === 'gkc');
const last = claims.at(-1)?.id ?? '';

for (const [index, [width, height]] of WINDOWS.entries()) {
	for (const path of ['sites/gkc/', 'zh/routes/ilstc-central/2/', 'sites/gkc/?embed=1']) {
		const isLong = index > 1 || path !== 'sites/gkc/';
		test(`only the panel of /${path} scrolls to what is brought into view, ${width} by ${height} px${isLong ? ' @long' : ''}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.goto(path);
			await map.rests(page);
			const before = await standOf(page);
			expect(before.scrolled).toEqual([]);
			expect(await movedByAll(page)).toEqual([]);
			expect(await standOf(page)).toEqual(before);
			await site.links(page).last().focus();
			expect(await standOf(page)).toEqual(before);
		});
	}
	test(`a link to a claim shows it whole or from its head, ${width} by ${height} px${index > 0 ? ' @long' : ''}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto(`figures/?q=16.4`);
		await figures.valueLinks(page).first().click();
		await expect(page).toHaveURL(/#/);
		await map.rests(page);
		const value = new URL(page.url()).hash.slice(1);
		await expect.poll(() => seenPart(page, value)).toBeGreaterThan(0.6);
		const { scrolled, places } = await standOf(page);
		expect(scrolled).toEqual([]);
		await page.goto(`sites/gkc/#${last}`);
		await map.rests(page);
		await expect.poll(() => seenPart(page, last)).toBeGreaterThan(0.6);
		const stand = await standOf(page);
		expect(stand.scrolled).toEqual([]);
		expect(stand.places).toEqual(places);
	});
}
