import { readFile } from 'node:fs/promises';
import { map } from '../driver/map';
import { compare, itinerary, plan } from '../driver/route';
import { claim, site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

/** The routes whose legs are drawn at full strength, as the map draws them now. */
const DRAWN = (tier: string) => {
	const map = window.landsea?.map;
	if (!map) throw new Error('no map on this page');
	const layers = map.getStyle().layers.map(({ id }) => id);
	const found = map.queryRenderedFeatures({ layers: layers.filter((id) => id.startsWith(`legs-${tier}-`)) });
	return [...new Set(found.map(({ properties }) => String(properties.route)))];
};

test('the address chooses two routes: both in the table, to one scale and on the map @long', async ({
	page
}) => {
	await page.goto('compare/?a=road-east&b=rail-vietnam');
	const { routes } = builtAtlas();
	const heads = compare.heads(page);
	for (const [index, id] of ['road-east', 'rail-vietnam'].entries()) {
		await expect(heads.nth(index)).toHaveText(routes.find((route) => route.id === id)?.name ?? '');
	}
	await map.rests(page);
	await expect.poll(() => page.evaluate(DRAWN, 'route')).toEqual(['road-east']);
	expect(await page.evaluate(DRAWN, 'alt')).toEqual(['rail-vietnam']);
	await expect(compare.shownBars(page)).toHaveCount(2);
	for (const id of ['road-east', 'rail-vietnam']) {
		const legs = routes.find((route) => route.id === id)?.legs.length ?? 0;
		await expect(itinerary.legLinksOf(page, id)).toHaveCount(legs);
	}
});

test('another choice has another address, and Back returns to the one before @long', async ({ page }) => {
	await page.goto('compare/');
	await page.waitForFunction(() => window.landsea);
	const second = compare.second(page);
	const usual = await second.inputValue();
	await second.selectOption('road-middle');
	await expect(page).toHaveURL(/compare\/\?a=[a-z-]+&b=road-middle$/);
	await expect(compare.heads(page).nth(1)).toHaveAttribute('href', /road-middle\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/compare\/$/);
	await expect(second).toHaveValue(usual);
	await expect(compare.heads(page).nth(1)).toHaveAttribute('href', new RegExp(`/${usual}/$`));
});

test('a choice that was picked by hand goes where the sides are turned', async ({ page }) => {
	await withoutMap(page);
	await page.goto('compare/?a=road-east&b=rail-vietnam');
	await site.alive(page);
	await compare.second(page).selectOption('road-middle');
	for (const [first, second] of [
		['road-middle', 'road-east'],
		['road-east', 'road-middle']
	] as const) {
		await compare.swap(page).click();
		await expect(page).toHaveURL(new RegExp(`a=${first}&b=${second}$`));
		await expect(compare.first(page)).toHaveValue(first);
		await expect(compare.second(page)).toHaveValue(second);
	}
});

test('a third route is added, drawn in colours of its own, and taken away again', async ({ page }) => {
	await page.goto('compare/?a=road-east&b=rail-vietnam');
	await page.waitForFunction(() => window.landsea);
	await compare.addThird(page).click();
	await expect(page).toHaveURL(/compare\/\?a=road-east&b=rail-vietnam&c=[a-z-]+$/);
	await compare.third(page).selectOption('rail-port-klang');
	await expect(page).toHaveURL(/&c=rail-port-klang$/);
	await expect(compare.heads(page)).toHaveCount(3);
	await expect(compare.cells(page, /^Border/)).toHaveCount(3);
	await map.rests(page);
	await expect.poll(() => page.evaluate(DRAWN, 'main')).toEqual(['rail-port-klang']);
	expect(await page.evaluate(DRAWN, 'alt')).toEqual(['rail-vietnam']);
	expect(await axeFaults(page)).toEqual([]);
	await compare.withoutThird(page).click();
	await expect(page).toHaveURL(/compare\/\?a=road-east&b=rail-vietnam$/);
	await expect(compare.heads(page)).toHaveCount(2);
});

for (const path of ['', 'compare/', 'routes/ilstc-central/']) {
	test(`bars to scale on /${path} are drawn in the patterns of their modes, whatever they stand in`, async ({
		page
	}) => {
		await withoutMap(page);
		await page.goto(path);
		const fills = await compare
			.stretches(page)
			.evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
		expect(fills.length).toBeGreaterThan(1);
		expect(fills.filter((fill) => !fill.startsWith('url('))).toEqual([]);
	});
}

test('the map keeps clear of its strips, of two ways and of three', async ({ page }) => {
	// with room for strips over the map
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const third of ['', '&c=rail-port-klang']) {
		await page.goto(`compare/?a=road-east&b=rail-vietnam${third}`);
		await expect(compare.heads(page)).toHaveCount(third ? 3 : 2);
		const [strip, free] = [await compare.strip(page).boundingBox(), await compare.free(page).boundingBox()];
		if (!strip || !free) throw new Error('found no strips over the map, wanted them');
		expect(free.y + free.height).toBeLessThanOrEqual(strip.y);
	}
});

test('rows in which the ways differ come first, and those that are the same are said to be so', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('compare/?a=ilstc-central&b=traditional-yangtze');
	const rows = compare.rowHeads(page);
	const names = await rows.allTextContents();
	const alike = names.indexOf('The same in all');
	expect(alike).toBeGreaterThan(0);
	expect(names.indexOf('Drawn length')).toBeLessThan(alike);
	expect(names.indexOf('Track')).toBeGreaterThan(alike);
});

test('the table, the link and the view of the map are taken along', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write', 'geolocation']);
	await page.goto('compare/?a=road-east&b=rail-vietnam');
	await map.rests(page);
	const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
	await compare.tool(page, 'Copy the table').click();
	await expect.poll(copied).toContain('Drawn length\t');
	const rows = (await copied()).split('\n').map((row) => row.split('\t'));
	expect(rows[0]).toHaveLength(3);
	expect(rows.find(([name]) => name === 'From and to')).toHaveLength(3);
	await compare.tool(page, 'Copy the link').click();
	await expect.poll(copied).toMatch(/compare\/\?a=road-east&b=rail-vietnam$/);
	const saving = page.waitForEvent('download');
	await compare.tool(page, 'Save a picture').click();
	const png = await readFile(await (await saving).path());
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	const canvas = await map
		.canvas(page)
		.evaluate(({ width, height }: HTMLCanvasElement) => ({ width, height }));
	expect(png.readUInt32BE(16)).toBe(canvas.width);
	expect(png.readUInt32BE(20)).toBeGreaterThan(canvas.height);
});

for (const [query, corrected, left] of [
	['?a=nowhere&b=road-east', /compare\/\?a=ilstc-central&b=road-east$/, 'a=nowhere'],
	['?a=<script>', /compare\/$/, 'a=<script>'],
	['?a=ilstc-central&b=road-east&c=ilstc-central', /a=ilstc-central&b=road-east$/, 'c=ilstc-central']
] as const) {
	test(`what nobody knows in ${query} is said, dropped and the address corrected @long`, async ({ page }) => {
		await page.goto(`compare/${query}`);
		await expect(page).toHaveURL(corrected);
		await expect(compare.left(page)).toHaveText(`Not known and left out: ${left}`);
		await expect(compare.first(page)).toHaveValue('ilstc-central');
	});
}

test.describe('with a planned path', () => {
	// a small map, since it is drawn by software
	test.use({ viewport: { width: 800, height: 500 } });
	const word = 'chongqing-tuanjiecun..port-klang..1';

	test('a path stands beside a route: in the choice, in the table and on the map @long', async ({ page }) => {
		await page.goto(`plan/?from=chongqing-tuanjiecun&to=port-klang`);
		await plan.compare(page).click();
		await expect(page).toHaveURL(new RegExp(`compare/\\?a=${word}&b=ilstc-central$`));
		const head = compare.heads(page).first();
		await expect(head).toHaveAttribute('href', /\/plan\/\?from=chongqing-tuanjiecun&to=port-klang$/);
		const first = compare.first(page);
		await expect(first).toHaveValue(word);
		await expect(compare.chosen(first)).toContainText('Port Klang');
		await expect(compare.cells(page, /Published length/).first()).toContainText('not published');
		await expect(compare.cells(page, /Track/).first()).toHaveText('none');
		await expect(itinerary.legLink(page, 1).first()).toHaveAttribute('href', /\/plan\/\?.*&leg=1$/);
		await map.rests(page);
		await expect.poll(() => page.evaluate(DRAWN, 'alt')).toEqual(['ilstc-central']);
		expect((await page.evaluate(DRAWN, 'route')).length).toBeGreaterThan(0);
		await compare.swap(page).click();
		await expect(page).toHaveURL(new RegExp(`compare/\\?a=ilstc-central&b=${word}$`));
		await page.goBack();
		await expect(first).toHaveValue(word);
		// the strips over the map go with the page, though its words go first
		await compare.plan(page).click();
		await expect(plan.from(page)).toBeVisible();
		await expect(compare.strips(page)).toHaveCount(0);
	});

	test('an answer that is not there is the last one @long', async ({ page }) => {
		await page.goto('plan/?from=chongqing-tuanjiecun&to=singapore-port');
		await expect(plan.results(page)).toHaveAttribute('aria-busy', 'false');
		const last = await plan.paths(page).count();
		expect(last).toBeGreaterThan(1);
		await page.goto(`compare/?a=road-east&b=chongqing-tuanjiecun..singapore-port..${last + 1}`);
		const reference = `chongqing-tuanjiecun..singapore-port..${last}`;
		await expect(page).toHaveURL(new RegExp(`compare/\\?a=road-east&b=${reference}$`));
		await expect(compare.whole(page)).toHaveAttribute('aria-busy', 'false');
		await expect(compare.second(page)).toHaveValue(reference);
	});

	for (const text of ['chongqing-tuanjiecun..nowhere..1', 'chongqing-tuanjiecun..port-klang', 'a..b..c..d']) {
		test(`${text} is the usual route @long`, async ({ page }) => {
			await page.goto(`compare/?a=road-east&b=${text}`);
			await expect(page).toHaveURL(/compare\/\?a=road-east&b=traditional-yangtze$/);
			await expect(compare.whole(page)).toHaveAttribute('aria-busy', 'false');
			await expect(compare.second(page)).toHaveValue('traditional-yangtze');
		});
	}
});

test('a time from a weak source is in the table, marked as weak, and in no heading', async ({ page }) => {
	await withoutMap(page);
	await page.goto('compare/');
	const saved = claim.cited(page, 'ilstc-central-days-saved-2023');
	await expect(saved).toContainText('16 days');
	await expect(saved).toContainText('weak source');
	await expect(site.main(page).getByRole('heading', { name: /16/ })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Weak evidence' })).toBeVisible();
});

test('what no source gives is said in words', async ({ page }) => {
	await withoutMap(page);
	await page.goto('zh/compare/?a=ilstc-central&b=air-ckg-sin');
	const published = compare.cells(page, /公布里程/);
	await expect(published.nth(0)).toContainText('4080公里');
	await expect(published.nth(1)).toContainText('未公布全程里程');
});

for (const path of ['compare/', 'zh/compare/']) {
	test(`axe finds nothing on /${path} @long`, async ({ page }) => {
		await page.goto(path);
		await map.rests(page);
		expect(await axeFaults(page)).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the usual two are compared, and every route is a link @core', async ({ page }) => {
		await page.goto('compare/');
		await expect(compare.table(page)).toContainText('4,080 km');
		await expect(compare.first(page)).toBeHidden();
		for (const { url } of builtAtlas().routes) {
			await expect(site.linkTo(page, url.slice(1)).last()).toBeVisible();
		}
	});
});

test('three sites stand side by side by measure, and another choice, another kind and Back are in the address', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('sites/gkc/');
	await compare.fromRecord(page).click();
	await expect(page).toHaveURL(/compare\/\?a=gkc$/);
	const choices = compare.recordChoices(page);
	await choices.nth(1).selectOption('sip');
	await choices.nth(2).selectOption('tianjin-eco-city');
	await expect(page).toHaveURL(/compare\/\?a=gkc&b=sip&c=tianjin-eco-city$/);
	const area = compare.cells(page, /^Area/);
	await expect(area).toHaveText([/^\s*232 km²/, /^\s*278 km²/, /^\s*30 km²/]);
	await expect(area.first()).toContainText('Plan area after the enlargement');
	await expect(compare.cells(page, /^Issuers of green bonds/).nth(1)).toHaveText(/no figure found/);
	expect(await axeFaults(page)).toEqual([]);
	await choices.first().selectOption('wuxi');
	await expect(page).toHaveURL(/compare\/\?a=wuxi$/);
	await expect(compare.heads(page)).toHaveText(['Wuxi']);
	await page.goBack();
	await expect(compare.heads(page)).toHaveCount(3);
});

test('of mixed kinds the first decides, and what does not fit is taken out of the address', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('compare/?a=nowhere&b=chongqing&c=gkc');
	await expect(page).toHaveURL(/compare\/\?a=chongqing$/);
	await expect(compare.heads(page)).toHaveText(['Chongqing']);
	await page.goto('compare/?a=road-east&b=gkc&c=sip');
	await expect(page).toHaveURL(/compare\/\?a=road-east&b=traditional-yangtze$/);
	await expect(compare.first(page)).toHaveValue('road-east');
});
