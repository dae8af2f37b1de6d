import { expect, test } from '@playwright/test';
import { list, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { layoutShifts } from '../helpers/layout-shift';
import { withoutMap } from '../helpers/without-map';

for (const path of ['nowhere/', 'sites/no-such-site/', 'zh/routes/ilstc-central/99/']) {
	test(`/${path} is a 404 that still lists every site in both languages @sub-path${path.startsWith('zh') ? ' @core' : ''}`, async ({
		page
	}) => {
		await withoutMap(page);
		const answer = await page.goto(path);
		expect(answer?.status()).toBe(404);
		const { sites } = builtAtlas();
		await expect(list.results(page)).toHaveAttribute('data-count', String(sites.length));
		await expect(site.heading(page)).toContainText('没有此页');
		await list.links(page).first().click();
		await expect(site.heading(page)).not.toContainText('404');
	});
}

for (const path of ['nowhere/', 'zh/nowhere/']) {
	test(`no button of /${path} waits for a script that is not there, and its head moves nothing @sub-path`, async ({
		page
	}) => {
		await withoutMap(page);
		// fonts that come late move lines too, but not those of a head
		await page.route('**/*.woff2', (route) => route.abort());
		// the script of the page comes when its head has been seen
		await page.route('**/not-found.js', async (route) => {
			await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
			await route.continue();
		});
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		await expect(site.heading(page)).toContainText('404');
		await expect(site.buttons(page)).toHaveCount(0);
		expect(await layoutShifts(page, 0)).toEqual([]);
	});
}
