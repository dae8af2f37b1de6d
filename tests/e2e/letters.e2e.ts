import { cutTexts, spaceText, withFontSize } from '../helpers/large-letters';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

/** A page of each layout, and the one with the longest address. */
const KINDS = [
	'',
	'sites/gkc/',
	'zh/routes/ilstc-central/2/',
	'zh/figures/',
	'compare/',
	'plan/',
	'sources/apbn-biosyngen-2021/'
];

test('letters of twice the size are all followed, and nothing is cut or lies beside a small window', async ({
	baseURL,
	contextOptions,
	launchOptions
}) => {
	const options = { ...launchOptions, ...contextOptions, baseURL: baseURL ?? '' };
	await withFontSize(32, { ...options, viewport: { width: 320, height: 640 } }, async (page) => {
		await withoutMap(page);
		for (const path of KINDS) {
			await page.goto(path);
			const small = await page.evaluate(() =>
				[...document.querySelectorAll('body *')].flatMap((element) => {
					const isText = [...element.childNodes].some(
						(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
					);
					const { fontSize } = getComputedStyle(element);
					// letters in a drawing are in its own units, and so are counts inside badges
					return isText && !element.closest('svg, script, noscript') && parseFloat(fontSize) < 22
						? [`${element.tagName}.${element.className}: ${fontSize}`]
						: [];
				})
			);
			expect.soft(small, path).toEqual([]);
			expect.soft(await cutTexts(page), path).toEqual([]);
		}
	});
});

for (const width of [360, 1280]) {
	test(`the spacing that a reader may set cuts nothing at ${width} px${width > 360 ? ' @long' : ''}`, async ({
		page
	}) => {
		await withoutMap(page);
		await page.setViewportSize({ width, height: 740 });
		for (const path of KINDS) {
			await page.goto(path);
			await spaceText(page);
			expect.soft(await cutTexts(page), path).toEqual([]);
		}
	});
}
