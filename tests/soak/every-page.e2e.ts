import { pagePaths } from '../../src/lib/atlas/page-data';
import { alive } from '../support/alive';
import { builtAtlas } from '../support/atlas';
import { contentOf } from '../support/page-content';
import { expect, test } from '../support/quiet-page';
import { withoutMap } from '../support/without-map';

// the maps of all kinds of page are drawn by other tests; here each would cost more than its page
test.beforeEach(({ context }) => withoutMap(context));
test.setTimeout(15 * 60_000);

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
				await alive(page);
				await noScript.goto(`${prefix}${path}`);
				expect.soft(await contentOf(page), path).toEqual(await contentOf(noScript));
			}
			await noScript.close();
		});
	}
}
