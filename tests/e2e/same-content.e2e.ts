import { expect, test } from '@playwright/test';
import { map } from '../driver/map';
import { contentOf } from '../helpers/page-content';
import { withoutMap } from '../helpers/without-map';

const PAGES = [
	'',
	'zh/',
	'sites/gkc/',
	'zh/cities/chongqing/',
	'nodes/qinzhou-port/',
	'zh/organisations/sp-group/',
	'routes/ilstc-central/',
	'zh/routes/ilstc-central/2/'
];

/** That of every ordinary run. */
const SAMPLE = 'zh/routes/ilstc-central/2/';

for (const path of PAGES) {
	test(`/${path} says the same without WebGL and without JavaScript${path === SAMPLE ? '' : ' @long'}`, async ({
		browser,
		page
	}) => {
		await page.goto(path);
		await map.rests(page);
		const whole = await contentOf(page);
		expect(whole.headings.length).toBeGreaterThan(1);
		expect(whole.links.length).toBeGreaterThan(5);

		const noScript = await browser.newPage({ javaScriptEnabled: false });
		await noScript.goto(path);
		expect(await contentOf(noScript)).toEqual(whole);
		await noScript.close();

		const noWebGL = await browser.newPage();
		await withoutMap(noWebGL);
		await noWebGL.goto(path);
		await map.failed(noWebGL).waitFor();
		expect(await contentOf(noWebGL)).toEqual(whole);
		await noWebGL.close();
	});
}
