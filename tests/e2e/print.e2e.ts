import { drawing, map } from '../driver/map';
import { list, site } from '../driver/site';
import { plate } from '../driver/plate';
import { embed } from '../driver/share';
import { printed, printedAsItIs } from '../helpers/printed';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const A4: [number, number] = [596, 843];
const LETTER: [number, number] = [612, 792];

/** Pages, what their plates say, and on how many sheets at most. */
const PLATES = [
	{ path: '', hasPatterns: true, says: ['Chongqing 重庆, 12 sites', 'at 22° N', 'Natural Earth'], sheets: 3 },
	{ path: 'zh/', hasPatterns: true, says: ['重庆', '中新天津生态城'], sheets: 3 },
	{ path: 'sites/gkc-knowledge-tower/', says: ['Knowledge Tower', '知识塔', 'at 23° N'], sheets: 1 },
	{ path: 'zh/sites/raffles-city-chongqing/', says: ['重庆来福士', '北纬30°处'], sheets: 2 },
	{ path: 'sites/gkc/', says: ['Guangzhou Knowledge City'], sheets: 3 },
	{ path: 'routes/ilstc-central/', hasPatterns: true, says: ['Chongqing', 'Qinzhou', 'km'], sheets: 3 },
	{ path: 'zh/routes/ilstc-central/2/', hasPatterns: true, says: ['公里'], sheets: 2 },
	{ path: 'cities/wuxi/', says: ['Wuxi', '无锡'], sheets: 2 },
	{ path: 'figures/', says: ['584'], sheets: 30 },
	{ path: 'zh/about/', says: ['Natural Earth'], sheets: 2 }
] as const;

/** The gaps of a reader of PDF are where letters are apart, not where words are. */
const closed = (text: string): string => text.replace(/\s/g, '');

for (const [at, one] of PLATES.entries()) {
	const { path, says, sheets } = one;
	const [format, sheet] = at % 2 ? (['Letter', LETTER] as const) : (['A4', A4] as const);
	test(`/${path} is printed on ${format}, at most ${sheets}, in lines and letters that the file holds${path === 'sites/gkc-knowledge-tower/' ? ' @core' : ''}`, async ({
		page,
		baseURL
	}) => {
		await withoutMap(page);
		await page.goto(path);
		const plates = await printed(page, format);
		expect(plates.sheet).toEqual(sheet);
		expect(plates.sheets.length).toBeLessThanOrEqual(sheets);
		// browsers print the patterns of an itinerary, which are masks, as pixels
		if (!('hasPatterns' in one)) expect(plates.images).toBe(0);
		expect(plates.fontsNamed).toBe(0);
		const text = closed(plates.sheets.join(''));
		for (const words of [...says, `${baseURL ?? ''}${path}`]) expect(text).toContain(closed(words));
	});
}

test('a page that was come to by a link is printed with its own drawing, and looks as before afterwards', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	await plate.ready(page).waitFor();
	const marks = await drawing.marks(page).count();
	await list.link(page, 'Knowledge Tower').click();
	await expect(site.heading(page)).toContainText('Knowledge Tower');
	const before = await site.heading(page).boundingBox();
	const plates = await printed(page, 'A4');
	expect(plates.sheets).toHaveLength(1);
	expect(plates.sheets[0]).toContain('at 23° N');
	await expect(plate.parts(page)).toHaveCount(0);
	await expect(drawing.marks(page)).toHaveCount(marks);
	expect(await site.heading(page).boundingBox()).toEqual(before);
});

test('each number on the map stands once in the index', async ({ page }) => {
	await withoutMap(page);
	await page.goto('');
	await plate.ready(page).waitFor();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const numbers = await plate.numbers(page).allTextContents();
	expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
	await expect(plate.index(page)).toHaveCount(numbers.length);
});

test('an address that is too long for a code is printed without one', async ({ page }) => {
	await withoutMap(page);
	await page.goto(`about/?x=${'y'.repeat(4000)}`);
	const plates = await printed(page, 'A4');
	expect(closed(plates.sheets.join(''))).toContain('about/?x=yyyy');
	await expect(plate.parts(page)).toHaveCount(0);
});

test('what cannot be read of an address keeps nothing of it from being printed', async ({ page }) => {
	await withoutMap(page);
	await page.goto('about/?x=%E4y');
	const plates = await printed(page, 'A4');
	expect(closed(plates.sheets.join(''))).toMatch(/about\/\?x=(%E4)?y/);
});

for (const path of ['sites/gkc/', 'zh/routes/ilstc-central/', 'zh/changes/'])
	test(`a frame of /${path} is printed whole, with its drawing and without what is around it`, async ({
		page
	}) => {
		await withoutMap(page);
		await page.goto(`${path}?embed=1`);
		await site.alive(page);
		await page.emulateMedia({ media: 'print' });
		const said = [
			...(await site.headings(page).allInnerTexts()),
			await site.links(page).last().innerText(),
			await embed.credit(page).innerText()
		];
		expect(said.length).toBeGreaterThan(5);
		await expect(embed.whole(page)).toBeHidden();
		if (path !== 'zh/changes/') {
			const { height } = (await drawing.whole(page).boundingBox()) ?? { height: 0 };
			expect(height).toBeGreaterThan(250);
		}
		const { sheets } = await printedAsItIs(page, 'A4');
		const text = closed(sheets.join(''));
		for (const words of said) expect(text).toContain(closed(words));
	});
