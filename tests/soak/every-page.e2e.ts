import { pagePaths } from '../../src/lib/atlas/page-data';
import { builtAtlas } from '../support/atlas';
import { contentOf } from '../support/page-content';
import { expect, test } from '../support/quiet-page';

// a small map is drawn quickly in software
test.use({ viewport: { width: 640, height: 400 } });
test.setTimeout(30 * 60_000);

const paths = pagePaths(builtAtlas()).map((path) => path.slice(1));
const folderOf = (path: string) => path.split('/')[0] ?? '';

for (const prefix of ['', 'zh/']) {
	for (const folder of new Set(paths.map(folderOf))) {
		test(`all of /${prefix}${folder} is quiet and says the same without JavaScript`, async ({
			browser,
			page
		}) => {
			const noScript = await browser.newPage({ javaScriptEnabled: false });
			for (const path of paths.filter((one) => folderOf(one) === folder)) {
				await page.goto(`${prefix}${path}`);
				const map = page.locator('[data-map]:not([hidden])');
				if ((await map.count()) > 0) await expect.soft(map, path).toHaveAttribute('data-state', 'idle');
				await noScript.goto(`${prefix}${path}`);
				expect.soft(await contentOf(page), path).toEqual(await contentOf(noScript));
			}
			await noScript.close();
		});
	}
}
