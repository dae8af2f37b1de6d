import { pagePaths } from '../../src/lib/pages/index';
import { map } from '../driver/map';
import { site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { contentOf } from '../helpers/page-content';
import { expect, test, watch } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

// a small map is drawn quickly in software
test.use({ viewport: { width: 640, height: 400 } });
test.setTimeout(30 * 60_000);

const paths = pagePaths(builtAtlas()).map((path) => path.slice(1));
const folderOf = (path: string) => path.split('/')[0] ?? '';

for (const [language, prefix] of ['', 'zh/'].entries()) {
	for (const folder of new Set(paths.map(folderOf))) {
		test(`all of /${prefix}${folder} is quiet and says the same without JavaScript`, async ({
			browser,
			context,
			page,
			baseURL
		}) => {
			const noScript = await browser.newPage({ javaScriptEnabled: false });
			const noMap = await context.newPage();
			await withoutMap(noMap);
			const faults = await watch(noMap, new URL(baseURL ?? '').origin);
			for (const [n, path] of paths.entries()) {
				if (folderOf(path) !== folder) continue;
				const address = `${prefix}${path}`;
				// a map takes longer than its page: each is drawn in one of the two languages
				const shown = n % 2 === language ? page : noMap;
				await shown.goto(address);
				await site.alive(shown);
				if (shown === page) await map.restingOrNone(page).waitFor({ state: 'attached' });
				await noScript.goto(address);
				expect.soft(await contentOf(shown), path).toEqual(await contentOf(noScript));
			}
			expect(faults).toEqual([]);
			await noScript.close();
		});
	}
}
