import type { Page } from '@playwright/test';
import { atlasConfig } from '../../geo/atlas.config';
import type { AtlasConfig } from '../../geo/read/config';
import { map } from '../driver/map';
import { cite, claim } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { phonePage } from '../helpers/phone-page';
import { references } from '../helpers/references';
import { withoutMap } from '../helpers/without-map';

const { report } = atlasConfig as AtlasConfig;
const { claims, sources } = builtAtlas();
const ID = 'gkc-capital-2020';
const source = sources.find(({ id }) => id === claims.find((one) => one.id === ID)?.source);

/** Opens the evidence of a claim on a page by a click, once the row is at its end. */
async function openEvidence(page: Page, path: string, id = ID): Promise<void> {
	await withoutMap(page);
	await page.goto(path);
	const evidence = claim.evidence(page, id).first();
	// it may lie among what was said before
	await evidence.evaluate((details) => {
		for (
			let one = details.parentElement?.closest('details');
			one;
			one = one.parentElement?.closest('details')
		)
			one.open = true;
	});
	await claim.evidenceButton(page, id).first().click();
	await cite.buttons(page, id).first().waitFor();
}

/** What is on the clipboard once that button was pressed and has said so. */
async function copied(page: Page, [name, said]: readonly [string, string]): Promise<string> {
	await cite.buttons(page, ID).getByText(name, { exact: true }).click();
	await expect(cite.said(page, ID)).toHaveText(said);
	return page.evaluate(() => navigator.clipboard.readText());
}

const FORMS = [
	{
		path: 'sites/gkc/',
		sentence: ['Copy with source', 'Copied, with its source'],
		bibtex: ['Copy BibTeX', 'Copied as BibTeX'],
		csl: ['Copy CSL-JSON', 'Copied as CSL-JSON'],
		link: ['Copy link', 'Link copied'],
		said: /^Registered capital, China-Singapore Guangzhou Knowledge City.*: .*\d.* Via Landsea Atlas, .*\.$/,
		publisher: source?.publisher,
		title: source?.title
	},
	{
		path: 'zh/sites/gkc/',
		sentence: ['复制并附来源', '已复制，并附来源'],
		bibtex: ['复制BibTeX', '已复制为BibTeX'],
		csl: ['复制CSL-JSON', '已复制为CSL-JSON'],
		link: ['复制链接', '已复制链接'],
		said: /^中新广州知识城，注册资本.*：.*\d.*。转引自《陆海图志》，.* 。$/,
		publisher: source?.publisher_zh,
		title: source?.title_zh
	}
] as const;

for (const { path, sentence, bibtex, csl, link, said, publisher, title } of FORMS)
	test(`a claim of /${path} is copied in each form, from what the page has already`, async ({
		page,
		context,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write', 'geolocation']);
		const asked: string[] = [];
		await page.goto(path);
		await map.rests(page);
		await page.waitForLoadState('networkidle');
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const address = `${baseURL}${path}#${ID}`;
		await claim.evidenceButton(page, ID).click();
		await expect(cite.buttons(page, ID)).toHaveCount(5);

		expect(await copied(page, link)).toBe(address);
		const text = await copied(page, sentence);
		expect(text).toMatch(said);
		for (const part of [publisher, source?.url, address]) expect(text).toContain(part);
		const [item] = references(await copied(page, csl));
		expect(item).toMatchObject({
			id: ID,
			type: 'webpage',
			title,
			author: [{ literal: publisher }],
			URL: source?.url
		});
		const [read] = references(await copied(page, bibtex));
		expect(read).toMatchObject({ id: ID, title, URL: source?.url, note: item?.note, issued: item?.issued });
		expect(item?.note).toContain(address);
		expect(asked.filter((file) => /\/(data|page-data)\/|\.html?$|\/$/.test(file))).toEqual([]);
		// opened again, it is offered once
		await claim.evidenceButton(page, ID).click();
		await claim.evidenceButton(page, ID).click();
		await expect(cite.buttons(page, ID)).toHaveCount(5);
	});

for (const path of ['sites/gkc/', 'zh/sites/gkc/'])
	test(`a mistake on /${path} is reported with the claim, where the atlas says whereto`, async ({ page }) => {
		await openEvidence(page, path);
		const links = await cite
			.report(page, ID)
			.evaluateAll((all) => all.map((one) => decodeURIComponent(one.getAttribute('href') ?? '')));
		expect(links.map((href) => href.includes(`${path}#${ID}`))).toEqual(report ? [true] : []);
	});

test('a claim that stands on the page of its source, opened by its address, is cited where it is at home @core', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await withoutMap(page);
	await page.goto(`sources/${source?.id}/#${ID}`);
	expect(await copied(page, FORMS[0].link)).toBe(`${baseURL}sites/gkc/#${ID}`);
	expect(await copied(page, FORMS[0].sentence)).toContain(source?.url);
});

test('the page of the corridor has no room for addresses of sources, and leads to their pages', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const one = claims.find(({ subject, value }) => subject === 'corridor' && value !== null);
	const id = one?.id ?? '';
	await openEvidence(page, 'routes/', id);
	await cite.buttons(page, id).getByText('Copy CSL-JSON').click();
	await expect(cite.said(page, id)).toHaveText('Copied as CSL-JSON');
	const [item] = references(await page.evaluate(() => navigator.clipboard.readText()));
	expect(item).toMatchObject({ id, URL: `${baseURL}sources/${one?.source}/` });
});

test('that the browser does not let a page copy is said', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
	});
	await openEvidence(page, 'sites/gkc/');
	await cite.buttons(page, ID).first().click();
	await expect(cite.said(page, ID)).toHaveText('The browser did not allow copying.');
});

test('evidence opens as ever where the code of the row cannot be had', async ({ browser, baseURL }) => {
	// the browser tells the console of it
	const page = await browser.newPage({ baseURL });
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await claim.evidenceButton(page, ID).click();
	await expect(claim.evidence(page, ID)).toHaveAttribute('open');
	await expect(cite.rows(page)).toHaveCount(0);
	await page.close();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`under a finger its buttons are large, and the page with them is accessible in the ${colorScheme} theme`, async ({
		browser,
		baseURL
	}) => {
		const page = await phonePage(browser, baseURL, colorScheme, { width: 390, height: 844 });
		await withoutMap(page);
		await page.goto(`sites/gkc/#${ID}`);
		await cite.buttons(page, ID).first().waitFor();
		const heights = await cite
			.buttons(page, ID)
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		expect(await axeFaults(page)).toEqual([]);
		await page.context().close();
	});
