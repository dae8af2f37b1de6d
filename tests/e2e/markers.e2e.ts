import { MAX_ZOOM } from '../../src/lib/address/camera';
import { BADGE } from '../../src/lib/symbols/badge';
import { badgesOnPage, map, markerOf } from '../driver/map';
import { header, list, panel, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

const atlas = builtAtlas();
const placed = atlas.sites.filter(({ position }) => position);
const nameOf = (id: string): string => atlas.sites.find((site) => site.id === id)?.name ?? id;

test('every site with a place is reached from the badges of the first map: by its own, a fan or a card', async ({
	page
}) => {
	test.slow();
	await page.goto('');
	await map.rests(page);
	const reached: string[] = [];
	for (const { x, y, sites } of await page.evaluate(badgesOnPage)) {
		await page.mouse.click(x, y);
		if (sites.length > 1) {
			const opened = map.opened(page);
			// the code that opens it is fetched by the first click
			await expect(opened).toHaveCount(1);
			const links = await opened
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
			reached.push(...links.flatMap((href) => /\/sites\/([^/]+)\/$/.exec(href)?.[1] ?? []));
			await page.keyboard.press('Escape');
			await expect(opened).toHaveCount(0);
			continue;
		}
		const [id = ''] = sites;
		await expect(page).toHaveURL(new RegExp(`/sites/${id}/`));
		reached.push(id);
		await page.goBack();
		await expect(page).toHaveURL(/\/$/);
		await map.rests(page);
	}
	expect(reached.sort()).toEqual(placed.map(({ id }) => id).sort());
});

test('at the closest zoom the sites of one point are in a card that no zoom would part @long', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, [106.5528, 29.5628], MAX_ZOOM);
	const { x, y, sites } = await markerOf(page, 'cci');
	expect(sites).toEqual(['cci', 'data-channel-cq', 'sia-bonded-materials']);
	await page.mouse.click(x, y);
	const card = map.dialog(page, 'Chongqing: 3 sites');
	await expect(card.getByRole('link')).toHaveCount(4);
	await expect(map.part(card)).toHaveCount(0);
});

test('an entry of a cluster opens its page, and zooming in parts the cluster @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	const { x, y } = await markerOf(page, 'sgx');
	await page.mouse.click(x, y);
	const card = map.dialog(page, /^Singapore/);
	await expect(card.getByRole('link', { name: 'Singapore', exact: true })).toBeFocused();
	await map.part(card).click();
	await expect(card).toHaveCount(0);
	await map.rests(page);
	await expect.poll(async () => (await markerOf(page, 'changi-airport')).sites).toEqual(['changi-airport']);
	const inner = await markerOf(page, 'sgx');
	await page.mouse.click(inner.x, inner.y);
	await map
		.card(page)
		.getByRole('link', { name: nameOf('sgx') })
		.click();
	await expect(site.heading(page)).toHaveText(nameOf('sgx'));
	await expect(map.card(page)).toHaveCount(0);
});

test('the site that is shown stands outside its cluster, and goes back when another page is open @long', async ({
	page
}) => {
	await page.goto('sites/raffles-city-chongqing/');
	await map.rests(page);
	expect((await markerOf(page, 'raffles-city-chongqing')).sites).toEqual(['raffles-city-chongqing']);
	const { x, y, sites } = await markerOf(page, 'cci');
	expect(sites.length).toBeGreaterThan(1);
	await page.mouse.click(x, y);
	await map
		.card(page)
		.getByRole('link', { name: nameOf('cci') })
		.click();
	await expect(site.heading(page)).toHaveText(nameOf('cci'));
	await expect.poll(async () => (await markerOf(page, 'cci')).sites).toEqual(['cci']);
	await expect
		.poll(async () => (await markerOf(page, 'raffles-city-chongqing')).sites)
		.toContain('sia-bonded-materials');
});

test('parts fan out round their whole, by mouse @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	const { x, y, sites } = await markerOf(page, 'gkc');
	await page.mouse.click(x, y);
	const fan = page.getByRole('group', { name: `${nameOf('gkc')}: 11 sites inside` });
	await expect(fan.getByRole('link')).toHaveCount(sites.length);
	await fan.getByRole('link', { name: nameOf('nus-gri') }).click();
	await expect(site.heading(page)).toHaveText(nameOf('nus-gri'));
});

test('the page of a whole has its parts fanned out, for the keyboard too; Escape closes the fan @long', async ({
	page
}) => {
	await page.goto('sites/gkc/');
	await map.rests(page);
	const fan = map.fan(page);
	await expect(fan.getByRole('link', { name: nameOf('gkc') })).toHaveAttribute('aria-current', 'page');
	const part = fan.getByRole('link', { name: nameOf('gkc-smart-park') });
	await part.focus();
	await expect(map.tip(page)).toContainText(nameOf('gkc-smart-park'));
	await page.keyboard.press('Enter');
	await expect(site.heading(page)).toHaveText(nameOf('gkc-smart-park'));
	await map.rests(page);
	const current = fan.getByRole('link', { name: nameOf('gkc-smart-park') });
	await expect(current).toHaveAttribute('aria-current', 'page');
	await current.focus();
	await page.keyboard.press('Escape');
	await expect(fan).toHaveCount(0);
});

test('a badge that the list attends to has a ring, and that of the site on show has none @long', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	const ring = map.ring(page);
	await expect(ring).toBeHidden();
	const { x, y } = await markerOf(page, 'wsip');
	const link = list.link(page, nameOf('wsip'));
	await link.focus();
	await expect(ring).toBeVisible();
	const box = await ring.boundingBox();
	if (!box) throw new Error('the ring has no box');
	expect(Math.abs(box.x + box.width / 2 - x)).toBeLessThan(2);
	expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(2);
	await page.keyboard.press('Enter');
	await expect(site.heading(page)).toHaveText(nameOf('wsip'));
	await map.rests(page);
	const shown = await markerOf(page, 'wsip');
	await page.mouse.move(shown.x, shown.y);
	await expect(map.tip(page)).toContainText(nameOf('wsip'));
	await expect(ring).toBeHidden();
});

test('the tip is the same for the pointer and for the focus in the list @long', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	const tip = map.tip(page);
	await expect(tip).toBeHidden();
	const { x, y } = await markerOf(page, 'tianjin-eco-city');
	await page.mouse.move(x, y);
	await expect(tip).toBeVisible();
	const pointed = await tip.innerText();
	expect(pointed).toContain(nameOf('tianjin-eco-city'));
	await page.mouse.move(x + 120, y + 60);
	await expect(tip).toBeHidden();
	const link = list.link(page, nameOf('tianjin-eco-city'));
	await link.evaluate((element) => {
		const group = element.closest('details');
		if (group) group.open = true;
	});
	await link.focus();
	await expect(tip).toBeVisible();
	expect(await tip.innerText()).toBe(pointed);
});

test('on a phone the card of a cluster stays above the sheet @long', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('zh/');
	await map.rests(page);
	const { x, y } = await markerOf(page, 'cci');
	await page.mouse.click(x, y);
	const card = map.dialog(page, /^重庆/);
	const box = await card.boundingBox();
	const sheet = await panel.frame(page).boundingBox();
	const bar = await header.bar(page).boundingBox();
	if (!box || !sheet || !bar) throw new Error('card, panel or header is not laid out');
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(360);
	expect(box.y).toBeGreaterThanOrEqual(bar.y + bar.height);
	expect(box.y + box.height).toBeLessThanOrEqual(sheet.y);
});

test('on a phone a site bears its name, and the ring of its accuracy is larger than its badge @core', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('sites/cci/');
	await map.rests(page);
	const marked = await page.evaluate(() => {
		const map = window.landsea?.map;
		const layers = map?.getLayersOrder().filter((id) => /^sites-(label|ring)/.test(id)) ?? [];
		const found = map?.queryRenderedFeatures({ layers }).filter(({ properties }) => properties.id === 'cci');
		return found?.map(({ layer, properties }) => [layer.id, Number(properties.diameter)]);
	});
	expect(marked).toContainEqual(['sites-ring', BADGE.selected]);
	expect(marked).toContainEqual(['sites-label-shown', BADGE.selected]);
});
