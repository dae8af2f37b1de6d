import type { Page } from '@playwright/test';
import { pagePaths } from '../../src/lib/pages/index';
import { compare } from '../driver/route';
import { claim, figures, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { foreignTexts, gluedTexts } from '../helpers/page-text';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

type Readers = { readers: ((page: Document) => string[])[] };

test('on every page words that the look keeps apart are apart in the text, and every name says its language', async ({
	page
}) => {
	const paths = pagePaths(builtAtlas()).flatMap((path) => [path, `/zh${path}`]);
	expect(paths.length).toBeGreaterThan(400);
	const parts = JSON.stringify({ number: site.number.css(), conflictLines: claim.conflictLines.css() });
	await page.addInitScript({
		content: `window.readers = [(page) => (${String(gluedTexts)})(page, ${parts}), ${String(foreignTexts)}]`
	});
	await page.goto('about/');
	const faults = await page.evaluate(async (list) => {
		const found: string[] = [];
		// those that come next are on their way while one is read
		const asked = list.map(async (path) => [path, await (await fetch(path)).text()] as const);
		for (const answer of asked) {
			const [path, html] = await answer;
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
	const row = figures.contradicted(page).first();
	const value = ((await figures.valueLink(row).textContent()) ?? '').trim();
	const cells = await row.evaluate(({ children }) => children.length);
	await row.evaluate((element) => getSelection()?.selectAllChildren(element));
	const { plain, html } = await copied(page);
	expect(plain.trimEnd().split('\t')).toHaveLength(cells);
	expect(plain.split('\t')[3]?.startsWith(`${value} `)).toBe(true);
	expect(html).toContain('<td');
});

test('the table of two routes is copied as a table: the same cells in every row, with words and numbers apart @core', async ({
	page,
	context
}) => {
	await withoutMap(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write', 'geolocation']);
	await page.goto('compare/');
	await compare.table(page).evaluate((table) => getSelection()?.selectAllChildren(table));
	const { plain, html } = await copied(page);
	const rows = plain
		.trim()
		.split('\n')
		.map((line) => line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim()));
	expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => 3));
	expect(rows[0]).toEqual([
		'Compared',
		expect.stringMatching(/^Central/),
		expect.stringMatching(/^Traditional/)
	]);
	const cellOf = (label: string) => rows.find(([first]) => first === label)?.[1];
	expect(cellOf('Modes')).toMatch(/^Rail: [\d,]+ km drawn; Sea: [\d,]+ km drawn$/);
	expect(cellOf('Published length')).toMatch(
		/^4,080 km 1, Length, 13 May 2017; about 1,450 km 2 weak source, /
	);
	expect(cellOf('Transfers')).toBe('1: Qinzhou Port');
	const markup = await page.evaluate(
		(text) => {
			const parsed = new DOMParser().parseFromString(text, 'text/html');
			return Array.from(parsed.querySelectorAll('tr'), (row) =>
				Array.from(row.children, (cell) => cell.textContent.replace(/\s+/g, ' ').trim())
			);
		},
		html.replaceAll(/ style="[^"]*"/g, '')
	);
	expect(markup).toEqual(rows);
});

/** What is on the clipboard once the selection is copied. */
async function copied(page: Page): Promise<{ plain: string; html: string }> {
	await page.keyboard.press('ControlOrMeta+c');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
		return { plain: await read('text/plain'), html: await read('text/html') };
	});
}
