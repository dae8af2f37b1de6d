import { expect, test } from '@playwright/test';
import { list, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
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
