import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { header, site } from '../driver/site';
import { buildDirectory } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { filesOfVisit } from '../helpers/visit';

/** The fonts that really drew the elements: bundled ones are marked as custom, those of the system are not. */
async function fontsOf(
	page: Page,
	selector: string
): Promise<{ familyName: string; isCustomFont: boolean }[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
	const found = await Promise.all(
		nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId }))
	);
	await session.detach();
	return found.flatMap(({ fonts }) => fonts);
}

for (const path of ['bilateral/', 'zh/bilateral/']) {
	test(`/${path} sets headings and text in the bundled fonts @sub-path`, async ({ page }) => {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		for (const selector of ['h1, h2, h3', 'p, a, span, time']) {
			const fonts = await fontsOf(page, selector);
			expect(new Set(fonts.map(({ familyName }) => familyName.slice(0, 7)))).toEqual(
				new Set(['Landsea', 'Noto Sa'])
			);
			expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
		}
	});
}

test('an English page without a map loads of Chinese what it calls the other language', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('about/');
	await site.alive(page);
	await page.evaluate(() => document.fonts.ready);
	expect(asked.flatMap((url) => /\/(noto-[^/]*)\.woff2$/.exec(url)?.[1] ?? [])).toEqual([
		'noto-sans-sc-language'
	]);
	const [font, ...others] = await fontsOf(page, header.otherLanguage.css());
	expect(font).toMatchObject({ isCustomFont: true });
	expect(font?.familyName).toContain('Noto Sans SC');
	expect(others).toEqual([]);
});

/** Chinese fonts of a visit: what is beyond them is rare. */
const CHINESE_OF = {
	'': ['noto-sans-sc-language', 'noto-sans-sc-names'],
	'sites/gkc/': ['noto-sans-sc', 'noto-sans-sc-language', 'noto-sans-sc-names'],
	'zh/': ['noto-sans-sc', 'noto-sans-sc-names', 'noto-sans-sc-semibold'],
	'zh/sites/wsip/': ['noto-sans-sc', 'noto-sans-sc-names', 'noto-sans-sc-semibold']
};
for (const [path, wanted] of Object.entries(CHINESE_OF))
	test(`/${path} with its map loads what it shows of the Chinese fonts, and no rare characters`, async ({
		page
	}) => {
		const files = await filesOfVisit(page, path);
		const chinese = files.flatMap((file) => /\/(noto-[^/]*)\.woff2$/.exec(file)?.[1] ?? []);
		expect(chinese.sort()).toEqual(wanted);
	});

test('quotation marks are as wide as a character in Chinese and narrow in English', async ({ page }) => {
	for (const [path, isWide] of [
		['zh/about/', true],
		['about/', false]
	] as const) {
		await page.goto(path);
		// the page is alive: before that it is not ours to change
		await page.waitForFunction(() => window.landsea);
		const ems = await site.heading(page).evaluate(async (heading) => {
			const mark = document.createElement('span');
			mark.textContent = '““““““““““';
			heading.append(mark);
			mark.getBoundingClientRect();
			await document.fonts.ready;
			return mark.getBoundingClientRect().width / 10 / parseFloat(getComputedStyle(mark).fontSize);
		});
		if (isWide) expect(ems).toBeCloseTo(1, 1);
		else expect(ems).toBeLessThan(0.6);
	}
});

for (const path of ['', 'zh/'])
	test(`no character of the records is left blank on /${path}about/, however bold it is set`, async ({
		page
	}) => {
		await page.goto(`${path}about/`);
		const characters = [
			...new Set(readFileSync(join(buildDirectory, 'data/atlas.json'), 'utf8').match(/\p{Script=Han}/gu))
		];
		expect(characters.length).toBeGreaterThan(1000);
		const blank = await site.body(page).evaluate(async (body, all) => {
			const { fontFamily } = getComputedStyle(body);
			const context = document.createElement('canvas').getContext('2d');
			if (!context) throw new Error('no canvas');
			const fonts = [400, 600].map((weight) => `${weight} 20px ${fontFamily}`);
			// a file may be asked for once another has come without the character
			for (let turn = 0; turn < 4; turn += 1)
				for (const font of fonts) {
					context.font = font;
					context.fillText(all.join(''), 0, 20);
					await document.fonts.ready;
				}
			return fonts.flatMap((font) => {
				context.font = font;
				return all.filter((character) => {
					const { actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(character);
					return actualBoundingBoxRight + actualBoundingBoxLeft <= 0;
				});
			});
		}, characters);
		expect(blank.join('')).toBe('');
	});

test('all digits have one width', async ({ page }) => {
	await page.goto('about/');
	const widths = await page.evaluate(async () => {
		await document.fonts.ready;
		const context = document.createElement('canvas').getContext('2d');
		if (!context) return [];
		context.font = '600 40px "Landsea Sans"';
		return Array.from('0123456789', (digit) => context.measureText(digit).width);
	});
	expect(widths).toHaveLength(10);
	expect(new Set(widths).size).toBe(1);
});
