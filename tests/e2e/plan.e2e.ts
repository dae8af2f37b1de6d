import type { Page } from '@playwright/test';
import { map } from '../driver/map';
import { itinerary, plan, player } from '../driver/route';
import { site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const CHONGQING = 'chongqing-tuanjiecun';
const SINGAPORE = 'singapore-port';

test('two places typed by keyboard alone give paths, one of them step by step @long', async ({ page }) => {
	await page.goto('plan/');
	await expect(plan.results(page)).toHaveAttribute('aria-busy', 'false');
	await plan.from(page).focus();
	await page.keyboard.type('Tuanjiecun Central Station, Chongqing');
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(new RegExp(`from=${CHONGQING}$`));
	await plan.to(page).focus();
	await page.keyboard.type('新加坡港');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`from=${CHONGQING}&to=${SINGAPORE}$`));
	const found = plan.paths(page);
	await expect(found.first()).toContainText(/shortest drawn/i);
	const stops = itinerary.stops(found.first());
	await expect(stops.first()).toContainText('Tuanjiecun');
	await expect(stops.last()).toContainText('Port of Singapore');
	await expect(itinerary.legLink(found.first(), 1)).toHaveAttribute(
		'href',
		new RegExp(`/plan/\\?from=${CHONGQING}&to=${SINGAPORE}&leg=1$`)
	);
	await expect(site.main(page)).toContainText('not a freight quotation');
});

test('a path has an address, is on the map, and Back returns to the one before @long', async ({ page }) => {
	await page.goto(`plan/?from=kunming&to=bangkok&modes=rail,sea,road,river,air`);
	const found = plan.paths(page);
	await expect(found.nth(1)).toBeVisible();
	await found.nth(1).getByRole('heading').getByRole('link').click();
	await expect(page).toHaveURL(/&path=2$/);
	await expect(itinerary.whole(found.nth(1))).toBeVisible();
	await map.rests(page);
	await expect(itinerary.whole(page)).toHaveCount(1);
	const legs = await itinerary.legs(page).count();
	const drawn = await page.evaluate(() => {
		const map = window.landsea?.map;
		const layers = map?.getStyle().layers.filter(({ id }) => id.startsWith('legs-route-'));
		const features = map?.queryRenderedFeatures({ layers: layers?.map(({ id }) => id) ?? [] });
		return new Set(features?.map(({ properties }) => String(properties.leg_id))).size;
	});
	expect(drawn).toBe(legs);
	await page.goBack();
	await expect(itinerary.whole(found.nth(0))).toBeVisible();
});

test.describe('following a path', () => {
	// a small map, since it is drawn by software at each step
	test.use({ viewport: { width: 720, height: 420 } });
	const path = `plan/?from=${CHONGQING}&to=port-klang`;
	const hasFocus = (page: Page, leg: number) => expect(itinerary.legLink(page, leg)).toBeFocused();

	test('every leg is opened by keyboard alone, each with its address, and Back returns through them @long', async ({
		page,
		baseURL
	}) => {
		await page.goto(path);
		const legs = itinerary.legs(page);
		await expect(legs.first()).toBeVisible();
		const count = await legs.count();
		expect(count).toBeGreaterThan(2);
		await itinerary.links(page).first().focus();
		for (let n = 1; n <= count; n += 1) {
			await page.keyboard.press(n % 2 ? 'ArrowRight' : 'ArrowDown');
			await expect(page).toHaveURL(`${baseURL ?? ''}${path}&leg=${n}`);
			await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
			await hasFocus(page, n);
			await expect(site.announcement(page)).toContainText(`Leg ${n} of ${count}`);
		}
		for (const [key, n] of [
			['ArrowRight', count],
			['Home', 1],
			['ArrowUp', 1],
			['End', count],
			['ArrowLeft', count - 1]
		] as const) {
			await page.keyboard.press(key);
			await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
			await hasFocus(page, n);
		}
		for (const n of [count, 1, count]) {
			await page.goBack();
			await expect(page).toHaveURL(`${baseURL ?? ''}${path}&leg=${n}`);
			await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
		}
	});

	test('a leg and a place that cannot be are the last ones @long', async ({ page, baseURL }) => {
		await page.goto(`${path}&leg=99&at=7`);
		await map.rests(page);
		const count = await itinerary.legs(page).count();
		await expect(page).toHaveURL(`${baseURL ?? ''}${path}&leg=${count}&at=1`);
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(count));
		await expect(player.vehicle(page)).toHaveCount(1);
	});

	test('Space plays from one leg to the next over a change inside a place; the exit shows the whole path @long', async ({
		page,
		baseURL
	}) => {
		// the change from rail to rail within Vientiane comes after leg 4
		await page.goto(`${path}&leg=4&at=0.9`);
		await map.rests(page);
		await expect(player.play(page)).toBeEnabled();
		const change = itinerary.changes(page).filter({ hasText: 'Vientiane' });
		await expect(change).toHaveCount(1);
		await itinerary.currentLink(page).focus();
		await page.keyboard.press(' ');
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', '5');
		await hasFocus(page, 4);
		await page.keyboard.press(' ');
		await expect(player.play(page)).toBeVisible();
		await expect(page).toHaveURL(/&leg=5&at=1$/);
		await player.leave(page).press('Enter');
		await expect(page).toHaveURL(`${baseURL ?? ''}${path}`);
		await expect(player.bar(page)).toHaveCount(0);
		await expect(site.heading(page)).toBeFocused();
	});

	test('the legs before the one that is followed are drawn as travelled @long', async ({ page }) => {
		await page.goto(`${path}&leg=2`);
		await map.rests(page);
		const travelled = await page.evaluate(() =>
			JSON.stringify(window.landsea?.map?.getFilter('legs-leg-road'))
		);
		const features = builtAtlas().routes.flatMap(({ id, legs }) => legs.map((_, at) => `${id}-${at + 1}`));
		expect(features.filter((feature) => travelled.includes(`"${feature}"`))).toHaveLength(1);
	});

	test('axe finds nothing while a leg is followed @long', async ({ page }) => {
		await page.goto(`${path}&leg=2`);
		await map.rests(page);
		expect(await axeFaults(page)).toEqual([]);
	});
});

test('where nothing joins two places an alternative is offered, and works', async ({ page }) => {
	await withoutMap(page);
	await page.goto(`plan/?from=${CHONGQING}&to=${SINGAPORE}&modes=road`);
	await expect(plan.results(page)).toContainText('No path joins');
	const offers = plan.alternatives(page);
	const addresses = await offers.evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses.length).toBeGreaterThan(0);
	for (const address of addresses) {
		await page.goto(address);
		await expect(plan.paths(page).first()).toBeVisible();
	}
});

test('an unknown place is said to be unknown, and one like it is offered @long', async ({ page }) => {
	await page.goto(`plan/?from=chongqing-tuanjie&to=${SINGAPORE}`);
	await expect(site.status(page, 'chongqing-tuanjie')).toBeVisible();
	await plan.alternatives(page).first().click();
	await expect(plan.paths(page).first()).toBeVisible();
});

test('a name that is unknown is forgotten once another is chosen', async ({ page }) => {
	await withoutMap(page);
	await page.goto('plan/?from=kunming');
	await expect(plan.results(page)).toHaveAttribute('aria-busy', 'false');
	const from = plan.from(page);
	await from.fill('zzz');
	await from.press('Enter');
	await expect(plan.help(page)).toContainText(['zzz']);
	await plan.swap(page).click();
	await expect(page).toHaveURL(/\?to=kunming$/);
	await expect(from).toHaveAttribute('aria-invalid', 'false');
	await expect(plan.form(page)).not.toContainText('zzz');
});

test('a change inside one place is a path like any other @long', async ({ page }) => {
	await page.goto('plan/?from=chongqing&to=chongqing-yuzui');
	await expect(plan.paths(page).first()).toBeVisible();
	await map.rests(page);
	expect(await page.evaluate(() => window.landsea?.map?.getCenter().toArray().every(Number.isFinite))).toBe(
		true
	);
});

test('a name that several places share is answered with their names @long', async ({ page }) => {
	await page.goto('plan/');
	await expect(plan.results(page)).toHaveAttribute('aria-busy', 'false');
	await plan.from(page).fill('port singapore');
	await plan.from(page).press('Enter');
	await page.getByRole('button', { name: 'Port of Singapore' }).click();
	await expect(page).toHaveURL(new RegExp(`from=${SINGAPORE}$`));
});

for (const [query, corrected] of [
	[`from=kunming&to=bangkok&modes=rail,balloon&status=x`, /\?from=kunming&to=bangkok&modes=rail$/],
	[`to=bangkok&from=kunming&path=9`, /\?from=kunming&to=bangkok$/],
	[`from=%3Cb%3E`, /plan\/$/]
] as const) {
	test(`the malformed parts of ?${query} are dropped @long`, async ({ page }) => {
		await page.goto(`plan/?${query}`);
		await expect(page).toHaveURL(corrected);
	});
}

test('a node clicked on the map fills the field that waits @long', async ({ page }) => {
	await page.goto('plan/');
	await map.rests(page);
	const node = builtAtlas().nodes.find(({ id }) => id === 'zhanjiang-port');
	if (!node) throw new Error('no such node');
	await plan.from(page).focus();
	await map.clickAt(page, node.position.lngLat);
	await expect(page).toHaveURL(/plan\/\?from=zhanjiang-port$/);
	await expect(plan.from(page)).toHaveValue(node.name);
});

test('the modes and states that are allowed are part of the address @long', async ({ page }) => {
	await page.goto(`plan/?from=kunming&to=bangkok`);
	await plan.choice(page, 'Road').uncheck();
	await expect(page).toHaveURL(/&modes=rail,sea,river$/);
	await plan.choice(page, 'Trial runs').check();
	await expect(page).toHaveURL(/&status=operating,trial$/);
	await plan.swap(page).click();
	await expect(page).toHaveURL(/\?from=bangkok&to=kunming&/);
});

for (const path of ['plan/', 'zh/plan/']) {
	test(`axe finds nothing on /${path} with a path @long`, async ({ page }) => {
		await page.goto(`${path}?from=${CHONGQING}&to=${SINGAPORE}`);
		await expect(plan.paths(page).first()).toBeVisible();
		await map.rests(page);
		expect(await axeFaults(page)).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the routes are listed by their ends', async ({ page }) => {
		await page.goto('plan/');
		await expect(plan.from(page)).toBeHidden();
		for (const { url } of builtAtlas().routes) {
			await expect(site.linkTo(page, url.slice(1))).toBeVisible();
		}
	});
});
