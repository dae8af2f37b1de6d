import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

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
	const heads = page.locator('main thead th a');
	for (const [index, id] of ['road-east', 'rail-vietnam'].entries()) {
		await expect(heads.nth(index)).toHaveText(routes.find((route) => route.id === id)?.name ?? '');
	}
	await mapIdle(page);
	await expect.poll(() => page.evaluate(DRAWN, 'route')).toEqual(['road-east']);
	expect(await page.evaluate(DRAWN, 'alt')).toEqual(['rail-vietnam']);
	await expect(page.locator('.strips:visible .mode-bar')).toHaveCount(2);
	for (const id of ['road-east', 'rail-vietnam']) {
		const legs = routes.find((route) => route.id === id)?.legs.length ?? 0;
		await expect(page.locator(`[data-itinerary] [data-leg] a[href*="/routes/${id}/"]`)).toHaveCount(legs);
	}
});

test('another choice has another address, and Back returns to the one before @long', async ({ page }) => {
	await page.goto('compare/');
	await page.waitForFunction(() => window.landsea);
	const second = page.getByLabel('Second route');
	const usual = await second.inputValue();
	await second.selectOption('road-middle');
	await expect(page).toHaveURL(/compare\/\?a=[a-z-]+&b=road-middle$/);
	await expect(page.locator('main thead th a').nth(1)).toHaveAttribute('href', /road-middle\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/compare\/$/);
	await expect(second).toHaveValue(usual);
	await expect(page.locator('main thead th a').nth(1)).toHaveAttribute('href', new RegExp(`/${usual}/$`));
});

for (const [query, corrected] of [
	['?a=nowhere&b=road-east', /compare\/\?a=ilstc-central&b=road-east$/],
	['?a=<script>', /compare\/$/]
] as const) {
	test(`an unknown route in ${query} is dropped and the address corrected @long`, async ({ page }) => {
		await page.goto(`compare/${query}`);
		await expect(page).toHaveURL(corrected);
		await expect(page.getByLabel('First route')).toHaveValue('ilstc-central');
	});
}

test.describe('with a planned path', () => {
	// a small map, since it is drawn by software
	test.use({ viewport: { width: 800, height: 500 } });
	const word = 'chongqing-tuanjiecun..port-klang..1';

	test('a path stands beside a route: in the choice, in the table and on the map @long', async ({ page }) => {
		await page.goto(`plan/?from=chongqing-tuanjiecun&to=port-klang`);
		await page.getByRole('link', { name: 'Compare this path with a route' }).click();
		await expect(page).toHaveURL(new RegExp(`compare/\\?a=${word}&b=ilstc-central$`));
		const head = page.locator('main thead th a').first();
		await expect(head).toHaveAttribute('href', /\/plan\/\?from=chongqing-tuanjiecun&to=port-klang$/);
		const first = page.getByLabel('First route');
		await expect(first).toHaveValue(word);
		await expect(first.locator('option:checked')).toContainText('Port Klang');
		await expect(
			page
				.getByRole('row', { name: /Published length/ })
				.locator('td')
				.first()
		).toContainText('not published');
		await expect(page.getByRole('row', { name: /Track/ }).locator('td').first()).toHaveText('none');
		await expect(page.locator('[data-itinerary] [data-leg="1"] a').first()).toHaveAttribute(
			'href',
			/\/plan\/\?.*&leg=1$/
		);
		await mapIdle(page);
		await expect.poll(() => page.evaluate(DRAWN, 'alt')).toEqual(['ilstc-central']);
		expect((await page.evaluate(DRAWN, 'route')).length).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Swap' }).click();
		await expect(page).toHaveURL(new RegExp(`compare/\\?a=ilstc-central&b=${word}$`));
		await page.goBack();
		await expect(first).toHaveValue(word);
		// the strips over the map go with the page, though its words go first
		await page.getByRole('link', { name: 'Plan a path between any two places' }).click();
		await expect(page.getByLabel('From')).toBeVisible();
		await expect(page.locator('.strips')).toHaveCount(0);
	});

	for (const [text, corrected] of [
		['chongqing-tuanjiecun..port-klang..3', 'chongqing-tuanjiecun..port-klang..2'],
		['chongqing-tuanjiecun..nowhere..1', null],
		['chongqing-tuanjiecun..port-klang', null],
		['a..b..c..d', null]
	] as const) {
		test(`${text} is ${corrected ?? 'the usual route'} @long`, async ({ page }) => {
			await page.goto(`compare/?a=road-east&b=${text}`);
			await expect(page).toHaveURL(
				new RegExp(`compare/\\?a=road-east&b=${corrected ?? 'traditional-yangtze'}$`)
			);
			await expect(page.locator('.comparison')).toHaveAttribute('aria-busy', 'false');
			await expect(page.getByLabel('Second route')).toHaveValue(corrected ?? 'traditional-yangtze');
		});
	}
});

test('a time from a weak source is in the table, marked as weak, and in no heading', async ({ page }) => {
	await page.goto('compare/');
	const saved = page.locator('main [data-claim="ilstc-central-days-saved-2023"]');
	await expect(saved).toContainText('16 days');
	await expect(saved).toContainText('weak source');
	await expect(page.locator('main').getByRole('heading', { name: /16/ })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Weak evidence' })).toBeVisible();
});

test('what no source gives is said in words', async ({ page }) => {
	await page.goto('zh/compare/?a=ilstc-central&b=air-ckg-sin');
	const published = page.getByRole('row', { name: /公布里程/ }).locator('td');
	await expect(published.nth(0)).toContainText('4,080公里');
	await expect(published.nth(1)).toContainText('未公布全程里程');
});

for (const path of ['compare/', 'zh/compare/']) {
	test(`axe finds nothing on /${path} @long`, async ({ page }) => {
		await page.goto(path);
		await mapIdle(page);
		expect(await axeFaults(page)).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the usual two are compared, and every route is a link', async ({ page }) => {
		await page.goto('compare/');
		await expect(page.locator('main table')).toContainText('4,080 km');
		await expect(page.getByLabel('First route')).toBeHidden();
		for (const { url } of builtAtlas().routes) {
			await expect(page.locator(`main a[href$="${url}"]`).last()).toBeVisible();
		}
	});
});
