import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { map } from '../driver/map';
import { itinerary, plan, player } from '../driver/route';
import { claim, site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { gpxFaults } from '../helpers/gpx';
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
	await expect(found.first()).toContainText(/lowest cost/i);
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
	await expect(found.nth(1).getByRole('heading').getByRole('link')).toHaveAttribute('aria-current', 'true');
	const legs = await itinerary.legs(found.nth(1)).count();
	const drawn = await page.evaluate(() => {
		const map = window.landsea?.map;
		const layers = map?.getStyle().layers.filter(({ id }) => id.startsWith('legs-route-'));
		const features = map?.queryRenderedFeatures({ layers: layers?.map(({ id }) => id) ?? [] });
		return new Set(features?.map(({ properties }) => String(properties.leg_id))).size;
	});
	expect(drawn).toBe(legs);
	await page.goBack();
	await expect(found.nth(0).getByRole('heading').getByRole('link')).toHaveAttribute('aria-current', 'true');
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
		const legs = itinerary.legs(plan.paths(page).first());
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
		// the change from rail to rail within Nanning comes after leg 4
		const overNanning = 'plan/?from=chongqing-tuanjiecun&to=yen-vien&modes=rail';
		await page.goto(`${overNanning}&leg=4&at=0.9`);
		await map.rests(page);
		await expect(player.play(page)).toBeEnabled();
		const change = itinerary.changes(page).filter({ hasText: 'Nanning' });
		await expect(change).toHaveCount(1);
		await itinerary.currentLink(page).focus();
		await page.keyboard.press(' ');
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', '5');
		await hasFocus(page, 4);
		await page.keyboard.press(' ');
		await expect(player.play(page)).toBeVisible();
		await expect(page).toHaveURL(/&leg=5&at=1$/);
		await player.leave(page).press('Enter');
		await expect(page).toHaveURL(`${baseURL ?? ''}${overNanning}`);
		await expect(player.bar(page)).toHaveCount(0);
		await expect(site.heading(page)).toBeFocused();
	});

	test('the legs before the one that is followed are drawn as travelled @long', async ({ page }) => {
		await page.goto(`${path}&leg=2`);
		await map.rests(page);
		const travelled = await page.evaluate(() =>
			JSON.stringify(window.landsea?.map?.getFilter('legs-leg-rail'))
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

for (const [language, said] of [
	['', /Nothing joins the two.* sea.*state not known/],
	['zh/', /两地之间没有路径.*海运/]
] as const) {
	test(`a filter that is too strict shows the answers of a looser one, under what was loosened, on /${language}plan/`, async ({
		page
	}) => {
		await withoutMap(page);
		await page.goto(`${language}plan/?from=shanghai-port&to=${SINGAPORE}&modes=road`);
		await expect(plan.banner(page)).toContainText(said);
		await expect(itinerary.legs(plan.paths(page).first()).first()).toBeVisible();
		await plan.keep(page).press('Enter');
		await expect(page).toHaveURL(/modes=sea,road&status=operating,unknown$/);
		await expect(plan.banner(page)).toHaveCount(0);
		await expect(plan.paths(page).first()).toBeVisible();
	});
}

test('the best answer comes first, and each has its legs unfolded @core', async ({ page }) => {
	await withoutMap(page);
	await page.goto('plan/?from=chongqing&to=singapore');
	const found = plan.paths(page);
	await expect(found.first()).toContainText('Rail and sea through Qinzhou');
	await expect(found.first()).toContainText('Central passage');
	for (const answer of await found.all()) await expect(itinerary.legs(answer).first()).toBeVisible();
	const told = (await found.allInnerTexts()).join(' ');
	for (const name of ['Yangtze', 'Laos']) expect(told).toContain(name);
});

test('how long an answer takes is a link to the claim that says it, and where nobody says it is told', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('plan/?from=chongqing&to=singapore-port');
	const times = plan.times(page);
	await expect(times.nth(0)).toHaveText(
		'Tuanjiecun Central Station, Chongqing – Qinzhou Port: 2 days (reported 1 Jan 2025)'
	);
	await expect(times.nth(1)).toHaveText('Qinzhou Port – Port of Singapore: no published time (Sea)');
	await plan.timeLinks(page).first().click();
	await expect(page).toHaveURL(/\/routes\/[\w-]+\/#[\w-]+$/);
	const { hash } = new URL(page.url());
	await expect(claim.card(page, hash.slice(1))).toContainText('2 days');
});

test('from Kunming to Singapore the way leads south, and it is said what that takes', async ({ page }) => {
	await withoutMap(page);
	await page.goto('plan/?from=kunming&to=singapore');
	await expect(plan.banner(page)).toContainText('state not known');
	await expect(plan.paths(page).first()).toContainText('Vientiane');
	await expect(plan.results(page)).not.toContainText('Tuanjiecun Central Station, Chongqing');
});

for (const [language, said] of [
	['', 'there is nothing to plan'],
	['zh/', '无需规划']
] as const) {
	test(`one end twice is said to be, and places near it are offered, on /${language}plan/`, async ({
		page
	}) => {
		await withoutMap(page);
		await page.goto(`${language}plan/?from=kunming&to=kunming`);
		await expect(plan.notes(page)).toContainText([said]);
		await expect(plan.paths(page)).toHaveCount(0);
		await plan.alternatives(page).first().press('Enter');
		await expect(plan.paths(page).first()).toBeVisible();
	});
}

test('ends in one place are said to be, and the change between them is the answer', async ({ page }) => {
	await withoutMap(page);
	await page.goto('zh/plan/?from=chongqing-guoyuan&to=chongqing-yuzui');
	await expect(plan.notes(page)).toContainText(['同在重庆']);
	await expect(itinerary.changes(plan.paths(page).first())).toHaveCount(1);
});

for (const [query, corrected] of [
	['from=CNCKG&to=sgsin', 'from=chongqing&to=singapore-port'],
	['from=%E9%87%8D%E5%BA%86&to=Port%20of%20Singapore', 'from=chongqing&to=singapore-port'],
	['from=CKG&to=changi-airport', 'from=ckg&to=sin']
] as const) {
	test(`?${query} is the same question as ?${corrected}`, async ({ page }) => {
		await withoutMap(page);
		await page.goto(`plan/?${query}`);
		await expect(plan.paths(page).first()).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`\\?${corrected}$`));
	});
}

test('a city off the network is answered from the nearest node, and nothing joined by the nearest that is', async ({
	page
}) => {
	await withoutMap(page);
	await page.goto('plan/?from=guangzhou&to=singapore');
	await expect(plan.notes(page)).toContainText(['Guangzhou is not on the network']);
	await expect(plan.paths(page).first()).toBeVisible();
	await page.goto('plan/?from=chongqing&to=hak');
	await expect(plan.notes(page).first()).toContainText('Yangpu Port');
	await expect(plan.paths(page).first()).toBeVisible();
});

test('an answer is saved as GPX and as CSV', async ({ page }) => {
	await withoutMap(page);
	await page.goto('plan/?from=singapore&to=chongqing');
	const first = plan.paths(page).first();
	await expect(itinerary.legs(first).first()).toBeVisible();
	const legs = await itinerary.legs(first).count();
	const saved = async (form: 'GPX' | 'CSV'): Promise<string> => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			plan.save(first, form).press('Enter')
		]);
		expect(download.suggestedFilename()).toMatch(new RegExp(`^singapore-port_.*_1\\.${form.toLowerCase()}$`));
		return readFileSync(await download.path(), 'utf8');
	};
	const gpx = await saved('GPX');
	expect(gpxFaults(gpx)).toEqual([]);
	expect(gpx.match(/<trk>/g)).toHaveLength(legs);
	expect(gpx.match(/<wpt /g)).toHaveLength(legs + 1);
	expect(gpx).toContain('<license>https://opendatacommons.org/licenses/odbl/1-0/</license>');
	const csv = await saved('CSV');
	expect(parseCsv(csv, { bom: true, columns: true })).toHaveLength(legs);
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
