import { expect, test } from '@playwright/test';
import { pagePaths } from '../../src/lib/pages/index';
import { builtAtlas } from '../helpers/atlas';
import { builtFile, fetchedIn, visitOnce } from '../helpers/offline';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(30 * 60_000);

for (const prefix of ['', 'zh/']) {
	test(`off-line every page of /${prefix} and its data is what the host has`, async ({ page, context }) => {
		await visitOnce(page, prefix);
		await context.setOffline(true);
		for (const path of pagePaths(builtAtlas())) {
			const address = prefix + path.slice(1);
			for (const file of [address, `page-data/${address}page.json`]) {
				const { status, text } = await fetchedIn(page, `/${file}`);
				expect.soft([file, status, text === builtFile(file)]).toEqual([file, 200, true]);
			}
		}
	});
}
