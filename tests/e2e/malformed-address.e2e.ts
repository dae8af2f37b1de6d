import { map } from '../driver/map';
import { site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';

const CORRECTED: [found: string, wanted: string][] = [
	['#99/abc/1', ''],
	['#5/95/500', ''],
	['#5/23.35', ''],
	['#NaN/NaN/NaN', ''],
	['#%3Cimg%20src=x%20onerror=alert(1)%3E', ''],
	['#100%', ''],
	['#no-such-claim', ''],
	['#6%2F20%2F105%2F0%2F0.', '#6/20/105'],
	['#gkc-entities-2022-03）。', '#gkc-entities-2022-03'],
	['?view=x', ''],
	['?view=', ''],
	['?view=5/23.35/113.52', '#5/23.35/113.52'],
	['?view=5/95/500#gkc-entities-2022-03', '#gkc-entities-2022-03']
];

for (const [index, [found, wanted]] of CORRECTED.entries()) {
	test(`/sites/gkc/${found} opens as /sites/gkc/${wanted}${index === CORRECTED.length - 1 ? '' : ' @long'}`, async ({
		page,
		baseURL
	}) => {
		await page.goto(`sites/gkc/${found}`);
		await map.rests(page);
		await expect(page).toHaveURL(`${baseURL ?? ''}sites/gkc/${wanted}`);
		await expect(site.heading(page)).toContainText('Knowledge City');
		// the view is one that can be moved
		await map.jumpTo(page, [113.5, 23.3], 6);
	});
}
