import type { Page } from '@playwright/test';
import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

/** Where the reader is, by address, heading, and what list and map mark as chosen. */
async function place(page: Page): Promise<Record<string, unknown>> {
	return {
		url: page.url(),
		title: await page.title(),
		heading: await page.getByRole('heading', { level: 1 }).textContent(),
		current: await page.locator('main [aria-current]').allTextContents(),
		marked: await page.evaluate(() => window.landsea?.map?.getFilter('legs-route-rail'))
	};
}

for (const prefix of ['', 'zh/']) {
	test(`Back and Forward from /${prefix} to a site, a route and a leg return to the same places @long`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 900, height: 520 });
		await page.goto(prefix);
		await mapIdle(page);
		const places = [await place(page)];
		for (const [link, address, isRoute] of [
			['[data-results] a[href$="/sites/cci/"]', 'sites/cci/', false],
			['.site-header a[href$="/routes/"]', 'routes/', false],
			['main a[href$="/routes/ilstc-central/"]', 'routes/ilstc-central/', true],
			['[data-leg="3"] a', 'routes/ilstc-central/3/', true]
		] as const) {
			const heading = (await place(page)).heading;
			await page.locator(link).first().click();
			await expect(page).toHaveURL(new RegExp(`/${prefix}${address}$`));
			// the address is the first to change, list and map follow
			await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(String(heading));
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
		await mapIdle(page);
		await page.getByRole('link', { name: '中文', exact: true }).click();
		await expect(page).toHaveURL(`${baseURL ?? ''}zh/sites/gkc/${rest}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('中新广州知识城');
		await mapIdle(page);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`${baseURL ?? ''}sites/gkc/${rest}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Knowledge City');
	});
}
