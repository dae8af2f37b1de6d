import type { Page } from '@playwright/test';
import { map } from '../driver/map';
import { itinerary } from '../driver/route';
import { header, list, site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';

/** Where the reader is, by address, heading, and what list and map mark as chosen. */
async function place(page: Page): Promise<Record<string, unknown>> {
	return {
		url: page.url(),
		title: await page.title(),
		heading: await site.heading(page).textContent(),
		current: await site.current(page).allTextContents(),
		marked: await page.evaluate(() => window.landsea?.map?.getFilter('legs-route-rail'))
	};
}

for (const prefix of ['', 'zh/']) {
	test(`Back and Forward from /${prefix} to a site, a route and a leg return to the same places @long`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 900, height: 520 });
		await page.goto(prefix);
		await map.rests(page);
		const places = [await place(page)];
		for (const [link, address, isRoute] of [
			[list.linkTo(page, 'sites/cci/'), 'sites/cci/', false],
			[header.linkTo(page, 'routes/'), 'routes/', false],
			[site.linkTo(page, 'routes/ilstc-central/'), 'routes/ilstc-central/', true],
			[itinerary.legLink(page, 3), 'routes/ilstc-central/3/', true]
		] as const) {
			const heading = (await place(page)).heading;
			await link.first().click();
			await expect(page).toHaveURL(new RegExp(`/${prefix}${address}$`));
			// the address is the first to change, list and map follow
			await expect(site.heading(page)).not.toHaveText(String(heading));
			await expect
				.poll(async () => JSON.stringify((await place(page)).marked).includes('ilstc-central'))
				.toBe(isRoute);
			places.push(await place(page));
		}
		expect(new Set(places.map(({ heading }) => heading)).size).toBe(places.length);
		for (const wanted of places.slice(0, -1).reverse()) {
			await page.goBack();
			await expect(page).toHaveURL(String(wanted.url));
			await expect.poll(() => place(page)).toEqual(wanted);
		}
		for (const wanted of places.slice(1)) {
			await page.goForward();
			await expect(page).toHaveURL(String(wanted.url));
			await expect.poll(() => place(page)).toEqual(wanted);
		}
	});
}

const ADDRESSES = ['?view=6/29.5/106.5#gkc-entities-2022-03', '#6/29.5/106.5', ''];

for (const rest of ADDRESSES) {
	test(`the language link of /sites/gkc/${rest} keeps page, camera and claim, both ways @long`, async ({
		page,
		baseURL
	}) => {
		await page.goto(`sites/gkc/${rest}`);
		await map.rests(page);
		await header.language(page, '中文').click();
		await expect(page).toHaveURL(`${baseURL ?? ''}zh/sites/gkc/${rest}`);
		await expect(site.heading(page)).toContainText('中新广州知识城');
		await map.rests(page);
		await header.language(page, 'English').click();
		await expect(page).toHaveURL(`${baseURL ?? ''}sites/gkc/${rest}`);
		await expect(site.heading(page)).toContainText('Knowledge City');
	});
}
