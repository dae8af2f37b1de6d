import { legend, map } from '../driver/map';
import { itinerary, player } from '../driver/route';
import { site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

/** Ids of the nodes that a route passes. */
function endsOf(id: string): string[] {
	const { routes, legs } = builtAtlas();
	const own = new Set(routes.find((route) => route.id === id)?.legs.map(({ leg }) => leg));
	return legs.flatMap((leg) => (own.has(leg.id) ? [leg.from, leg.to] : []));
}

// a window in which the legend stands open
test.use({ viewport: { width: 1280, height: 800 } });

test('a selected route is drawn in full strength, in the patterns of its modes, and all others recede @core', async ({
	page
}) => {
	await page.goto('routes/ilstc-central/');
	await map.rests(page);
	const drawn = await page.evaluate(() => {
		const map = window.landsea?.map;
		const routesOn = (layers: string[]) => [
			...new Set(
				(map?.queryRenderedFeatures({ layers }) ?? []).map(({ properties }) => String(properties.route))
			)
		];
		return {
			rail: routesOn(['legs-route-rail']),
			sea: routesOn(['legs-route-drawn']),
			others: routesOn(['legs-branch-rail', 'legs-main-rail', 'legs-branch-road']),
			strong: map?.getPaintProperty('legs-route-rail', 'line-color'),
			receding: map?.getPaintProperty('legs-main-rail', 'line-color'),
			images: map?.listImages().filter((id) => id.startsWith('legs|waves|')).length
		};
	});
	expect(drawn.rail).toEqual(['ilstc-central']);
	expect(drawn.sea).toEqual(['ilstc-central']);
	expect(drawn.others).not.toContain('ilstc-central');
	expect(drawn.others.length).toBeGreaterThan(3);
	expect(drawn.receding).not.toEqual(drawn.strong);
	expect(drawn.images).toBeGreaterThan(0);
});

test('a route reached by a click, or by Back from a leg, is drawn and named as at its address @long', async ({
	page
}) => {
	const nodes = endsOf('ilstc-central');
	const shown = async () => {
		await map.rests(page);
		return page.evaluate((route) => {
			const map = window.landsea?.map;
			if (!map) throw new Error('no map on this page');
			const style = map.getStyle().layers;
			const layers = style.flatMap(({ id }) => (id.startsWith('places-') ? [id] : []));
			const named = map.queryRenderedFeatures({ layers }).map(({ properties }) => String(properties.node));
			return { style, named: [...new Set(named)].filter((node) => route.includes(node)).sort() };
		}, nodes);
	};
	await page.goto('routes/');
	await map.rests(page);
	await site.linkTo(page, 'routes/ilstc-central/').first().click();
	await page.waitForURL('**/routes/ilstc-central/');
	const follow = itinerary.follow(page);
	await follow.waitFor();
	const byClick = await shown();
	await follow.click();
	await page.waitForURL('**/routes/ilstc-central/1/');
	await player.scrubber(page).waitFor();
	await map.rests(page);
	// the address of Back is there before its page
	await page.goBack();
	await follow.waitFor();
	const byBack = await shown();
	await page.reload();
	const byAddress = await shown();
	expect(byAddress.named).toContain('qinzhou-port');
	expect(byClick).toEqual(byAddress);
	expect(byBack).toEqual(byAddress);
});

test('of a route that is followed the legs before are full, and the one under way is to come @long', async ({
	page
}) => {
	await page.goto('routes/ilstc-central/7/');
	await map.rests(page);
	await map.jumpTo(page, [108.6, 20], 4);
	const ids = await page.evaluate(() =>
		['legs-route-drawn', 'legs-leg-rail'].map((layer) => [
			...new Set(
				(window.landsea?.map?.queryRenderedFeatures({ layers: [layer] }) ?? []).map(({ properties }) =>
					String(properties.id)
				)
			)
		])
	);
	expect(ids[0]).toEqual(['ilstc-central-7']);
	expect(ids[1]).toContain('ilstc-central-5');
});

test('one switch draws no borders of countries, and is remembered @long', async ({ page }) => {
	const boundaries = () =>
		page.evaluate(
			() =>
				window.landsea?.map?.queryRenderedFeatures({
					layers: ['boundaries-line-solid', 'boundaries-line-dashed']
				}).length
		);
	await page.goto('');
	await map.rests(page);
	expect(await boundaries()).toBeGreaterThan(0);
	await legend.boundaries(page).uncheck();
	await expect.poll(boundaries).toBe(0);
	await page.reload();
	await map.rests(page);
	await expect(legend.boundaries(page)).not.toBeChecked();
	expect(await boundaries()).toBe(0);
	expect(
		await page.evaluate(() => window.landsea?.map?.queryRenderedFeatures({ layers: ['admin-line'] }).length)
	).toBeGreaterThan(0);
});

test('the legend names every mode in both languages, and what a selection does @long', async ({ page }) => {
	const card = legend.card(page);
	for (const [path, words] of [
		['', ['Rail', 'Sea', 'Road', 'Air', 'Data', 'not open', 'city only', 'disputed']],
		['zh/', ['铁路', '海运', '公路', '航空', '数据', '未开通', '仅知城市', '争议地段']]
	] as const) {
		await page.goto(path);
		for (const word of words) await expect(card).toContainText(word);
		await expect(card.getByText(path ? '其他线路' : 'other routes')).toHaveCount(0);
	}
	await page.goto('zh/routes/ilstc-central/');
	await expect(card).toContainText('其他线路');
});

test('a folded legend stays folded @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	const rail = legend.rail(page);
	await expect(rail).toBeVisible();
	await legend.fold(page).click();
	await expect(rail).toBeHidden();
	await page.reload();
	await expect(rail).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test('the legend opens from its button on a phone', async ({ page }) => {
		await page.goto('');
		const rail = legend.rail(page);
		await expect(rail).toBeHidden();
		await legend.button(page).click();
		await expect(rail).toBeVisible();
	});
});

test('controls speak the language of the page, and the scale bar names its latitude @long', async ({
	page
}) => {
	await page.goto('zh/');
	await map.rests(page);
	for (const name of ['放大', '缩小', '显示我的位置', '全屏'])
		await expect(map.control(page, name)).toBeVisible();
	await expect(map.scale(page)).toHaveText(/^[\d,]+公里北纬\d+°处$/);
});
