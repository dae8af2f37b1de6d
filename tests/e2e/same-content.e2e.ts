import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { map } from '../driver/map';
import { site } from '../driver/site';
import { KINDS_OF_PAGE } from '../helpers/kinds-of-page';
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

/** Each piece of text below an element, once; runs in the page too. */
function textsOf(element: Element | SVGElement | HTMLElement | null): string[] {
	const texts: string[] = [];
	// what is on its way is said only until it is there
	const isStatus = (node: Node): boolean =>
		'getAttribute' in node && (node as Element).getAttribute('role') === 'status';
	const add = (node: Node): void => {
		if (node.nodeType === 3) texts.push((node.nodeValue ?? '').replace(/\s+/g, ' ').trim());
		else if (!/^(SCRIPT|NOSCRIPT)$/.test(node.nodeName) && !isStatus(node))
			for (const child of node.childNodes) add(child);
	};
	if (element) add(element);
	return [...new Set(texts)].filter(Boolean);
}

test('a page that comes alive takes back nothing of what the server sent, on any kind of page @core', async ({
	page
}) => {
	test.setTimeout(180_000);
	await withoutMap(page);
	for (const [at, path] of KINDS_OF_PAGE.entries()) {
		const address = at % 2 ? `zh/${path}` : path;
		const sent = new JSDOM(await (await page.request.get(address)).text()).window.document;
		await page.goto(address);
		await site.alive(page);
		const living = new Set(await site.main(page).evaluate(textsOf));
		const taken = textsOf(sent.querySelector('main')).filter((text) => !living.has(text));
		expect.soft(taken, address).toEqual([]);
	}
});
