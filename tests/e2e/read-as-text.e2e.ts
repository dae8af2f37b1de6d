import { pagePaths } from '../../src/lib/atlas/page-data';
import { builtAtlas } from '../support/atlas';
import { foreignTexts, gluedTexts } from '../support/page-text';
import { expect, test } from '../support/quiet-page';

type Readers = { readers: ((page: Document) => string[])[] };

test('on every page words that the look keeps apart are apart in the text, and every name says its language', async ({
	page
}) => {
	const paths = pagePaths(builtAtlas()).flatMap((path) => [path, `/zh${path}`]);
	expect(paths.length).toBeGreaterThan(400);
	await page.addInitScript({ content: `window.readers = [${String(gluedTexts)}, ${String(foreignTexts)}]` });
	await page.goto('about/');
	const faults = await page.evaluate(async (list) => {
		const found: string[] = [];
		for (const path of list) {
			const html = await (await fetch(path)).text();
			const parsed = new DOMParser().parseFromString(html, 'text/html');
			for (const read of (window as unknown as Readers).readers)
				found.push(...read(parsed).map((text) => `${path}: ${text}`));
		}
		return found;
	}, paths);
	expect(faults).toEqual([]);
});

test('rows of the table of claims copied as text are a table, with its figures alone between spaces', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('figures/');
	const row = page.locator('tr[data-claim]', { has: page.locator('.conflicts') }).first();
	const { value, cells } = await row.evaluate((element) => ({
		value: element.querySelector('td a')?.textContent.trim() ?? '',
		cells: element.children.length
	}));
	await row.evaluate((element) => getSelection()?.selectAllChildren(element));
	await page.keyboard.press('ControlOrMeta+c');
	const { plain, html } = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
		return { plain: await read('text/plain'), html: await read('text/html') };
	});
	expect(plain.trimEnd().split('\t')).toHaveLength(cells);
	expect(plain.split('\t')[3]?.startsWith(`${value} `)).toBe(true);
	expect(html).toContain('<td');
});
