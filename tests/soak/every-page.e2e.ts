import { pagePaths } from '../../src/lib/atlas/page-data';
import { builtAtlas } from '../support/atlas';
import { contentOf } from '../support/page-content';
import { expect, test } from '../support/quiet-page';

// a small map is drawn quickly in software
test.use({ viewport: { width: 640, height: 400 } });

for (const prefix of ['', 'zh/']) {
	for (const path of pagePaths(builtAtlas())) {
		const address = `${prefix}${path.slice(1)}`;
		test(`/${address} is quiet and says the same without JavaScript`, async ({ browser, page }) => {
			await page.goto(address);
			const map = page.locator('[data-map]:not([hidden])');
			if ((await map.count()) > 0) await expect(map).toHaveAttribute('data-state', 'idle');
			const whole = await contentOf(page);
			const noScript = await browser.newPage({ javaScriptEnabled: false });
			await noScript.goto(address);
			expect(await contentOf(noScript)).toEqual(whole);
			await noScript.close();
		});
	}
}
