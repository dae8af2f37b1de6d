import { expect, test, type Page, type Route } from '@playwright/test';
import { plan } from '../driver/route';
import { figures, site, search } from '../driver/site';
import { KINDS_OF_PAGE } from '../helpers/kinds-of-page';
import { SCRIPT_STRINGS } from '../helpers/script-strings';

// a small map is drawn quickly in software
test.use({ viewport: { width: 700, height: 400 } });
test.setTimeout(15 * 60_000);

const KEYS = ['q', 'measure', 'view', 'a', 'from', 'modes', 'at', 'embed'];
const STORED = ['theme', 'borders', 'legend', 'sveltekit:scroll', 'sveltekit:snapshot'];
/** Keys whose values are addresses, codes and numbers of the build: everything else in page data is text. */
const NO_TEXT =
	/^(url|path|id|kind|language|date|asOf|since|until|basis|dateBasis|mode|status|unit|qualifier|published|href|file|alignment|type|border|signs|notOpen|borders|groups?|previous|next|feature|leg|of)$/;

const hasRun = (page: Page) => page.evaluate(() => 'ran' in window);

/** Strings in place of every text in a file of the build, each a different one as long as there are some. */
function planted(value: unknown, next: () => string, key = ''): unknown {
	if (typeof value === 'string') return NO_TEXT.test(key) || value === '' ? value : next();
	if (Array.isArray(value)) return value.map((item) => planted(item, next, key));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, planted(item, next, name)]));
}

for (const [index, path] of KINDS_OF_PAGE.entries()) {
	const strings = SCRIPT_STRINGS.filter((_, n) => n % KINDS_OF_PAGE.length === index);
	test(`nothing in the address or the storage of /${path} is run`, async ({ page }) => {
		await page.goto('404.html');
		for (const [n, script] of strings.entries()) {
			await page.evaluate(
				([keys, value]) => {
					for (const key of keys) {
						localStorage.setItem(key, value);
						sessionStorage.setItem(key, value);
					}
				},
				[STORED, script] as const
			);
			const key = KEYS[n % KEYS.length] ?? '';
			const text = encodeURIComponent(script);
			await page.goto(`${n % 2 ? 'zh/' : ''}${path}?${key}=${text}&${text}=1#${n % 3 ? text : script}`);
			await page.waitForFunction(() => window.landsea);
			await expect(site.heading(page)).toBeVisible();
			expect(await hasRun(page), script).toBe(false);
		}
	});
}

test('nothing that is typed is run', async ({ page }) => {
	for (const [path, fields] of [
		['', search.field],
		['figures/', figures.words],
		['plan/', plan.inputs]
	] as const) {
		await page.goto(path);
		await page.waitForFunction(() => window.landsea);
		const field = fields(page).first();
		await expect(field).toBeEnabled();
		for (const script of SCRIPT_STRINGS) {
			await field.fill(script);
			await field.press('Enter');
		}
		expect(await hasRun(page)).toBe(false);
	}
});

test('300 strings in every text of page data and of what the map shows are shown as text', async ({
	page
}) => {
	let count = 0;
	// numbered: in records a letter of the list of names stands once
	const next = () => `${SCRIPT_STRINGS[count % SCRIPT_STRINGS.length] ?? ''} ${count++}`;
	const plant = async (route: Route): Promise<void> => {
		const response = await route.fetch();
		await route.fulfill({ response, json: planted(await response.json(), next) });
	};
	await page.route('**/page.json', plant);
	await page.route(/\/data\/(sites|nodes)\.geojson$/, plant);
	for (const path of KINDS_OF_PAGE.slice(1)) {
		// the data of the first page is in the page itself: it is that of the next one which is fetched
		await page.goto(path === 'about/' ? 'data/' : 'about/');
		await site.alive(page);
		const answered = page.waitForResponse('**/page.json');
		const { pathname } = new URL(`../${path}`, page.url());
		await (await site.addLink(page, pathname, 'what is planted')).dispatchEvent('click');
		await answered;
		await expect(site.main(page), path).toContainText('window.ran');
		// the examples of frames are five
		expect(await site.runnable(page).count(), path).toBe(path === 'embeds/' ? 5 : 0);
		expect(await hasRun(page), path).toBe(false);
	}
	expect(count).toBeGreaterThan(SCRIPT_STRINGS.length);
});
