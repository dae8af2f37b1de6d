import { map } from '../driver/map';
import { site } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';

const PAGES: [path: string, hasMap: boolean][] = [
	['', true],
	['sites/gkc/', true],
	['cities/chongqing/', true],
	['nodes/qinzhou-port/', true],
	['organisations/sp-group/', true],
	['routes/', true],
	['routes/rail-laos-thailand-malaysia/', true],
	['routes/ilstc-central/6/', true],
	['bilateral/', false],
	['figures/', false],
	['sources/', false],
	['sources/cci-chongqing-2025/', false],
	['timeline/', true],
	['quality/', false],
	['data/', false],
	['embeds/', false],
	['about/', false]
];

/** The page with a map of every ordinary run; those without one are in it in one language each, in turn. */
const SAMPLE = 'zh/routes/ilstc-central/6/';

for (const language of ['', 'zh/']) {
	for (const [index, [path, hasMap]] of PAGES.entries()) {
		const isUsual = hasMap ? language + path === SAMPLE : (language ? 1 : 0) === index % 2;
		const mark = path === 'about/' ? ' @core' : '';
		test(`/${language}${path} makes no error, asks nobody else and breaks no policy${isUsual ? mark : ' @long'}`, async ({
			page
		}) => {
			const answer = await page.goto(`${language}${path}`);
			expect(answer?.status()).toBe(200);
			await expect(site.heading(page)).toHaveCount(1);
			if (hasMap) await map.rests(page);
			else await expect(map.host(page)).toBeHidden();
		});
	}
}
