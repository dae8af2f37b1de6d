import { expect, test } from '@playwright/test';
import { map } from '../driver/map';
import { life, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { hold } from '../helpers/hold';

const found = builtAtlas().sites.find(({ id }) => id === 'tianjin-eco-city');
if (!found?.position) throw new Error('Tianjin Eco-city has no position');
const ecoCity = { ...found, at: found.position.lngLat };

const DATA = '**/page-data/**/sites/tianjin-eco-city/page.json';

for (const [path, name, size] of [
	['', ecoCity.name, { width: 1280, height: 800 }],
	['zh/', ecoCity.name_zh, { width: 1280, height: 800 }],
	['', ecoCity.name, { width: 360, height: 740 }]
] as const)
	test(`a click on a site of /${path} at ${size.width} px shows its name before its page is there, and no line moves`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await page.goto(path);
		await map.rests(page);
		await map.jumpTo(page, ecoCity.at, 9);
		const release = await hold(page, DATA);
		await map.clickAt(page, ecoCity.at);
		await expect(site.aheadName(page)).toHaveText(name);
		await expect(site.main(page)).toHaveAttribute('aria-busy', 'true');
		const before = await site.aheadName(page).boundingBox();
		release();
		await expect(site.pageName(page)).toHaveText(name);
		await expect(site.ahead(page)).toHaveCount(0);
		expect(await site.pageName(page).boundingBox()).toEqual(before);
	});

test('a site whose page does not come leaves the page as it was, at its place', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, ecoCity.at, 9);
	await page.route(DATA, (route) => route.abort());
	await map.clickAt(page, ecoCity.at);
	await expect(life.line(page)).toContainText('The page that you asked for');
	await expect(site.ahead(page)).toHaveCount(0);
	await expect(site.pageName(page)).toBeVisible();
});

test('what the pointer is at is fetched before it is clicked', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, ecoCity.at, 9);
	const asked = page.waitForRequest(DATA);
	await map.pointAt(page, ecoCity.at);
	await asked;
	await expect(map.tip(page)).toContainText(ecoCity.name);
});

test('the name of a site is painted before its page, even where that is at hand', async ({ page }) => {
	await page.goto('');
	const home = await site.pageName(page).innerText();
	await map.rests(page);
	await map.jumpTo(page, ecoCity.at, 9);
	// what begins a panel has been fetched once a panel has begun
	await map.clickAt(page, ecoCity.at);
	await expect(site.pageName(page)).toHaveText(ecoCity.name);
	await expect(site.ahead(page)).toHaveCount(0);
	await page.goBack();
	await expect(site.pageName(page)).toHaveText(home);
	await map.jumpTo(page, ecoCity.at, 9);
	await page.mouse.move(0, 0);
	const data = page.waitForResponse(DATA);
	await map.pointAt(page, ecoCity.at);
	await (await data).finished();
	const painted = page.evaluate(
		async ([ahead, name]) => {
			for (;;) {
				await new Promise(requestAnimationFrame);
				const pageName = document.querySelector(name)?.textContent;
				const aheadName = document.querySelector(ahead)?.textContent;
				if (aheadName !== undefined || location.pathname.includes('/sites/')) return { aheadName, pageName };
			}
		},
		[site.aheadName.css(), site.pageName.css()] as const
	);
	await map.clickAt(page, ecoCity.at);
	expect(await painted).toEqual({ aheadName: ecoCity.name, pageName: home });
	await expect(site.pageName(page)).toHaveText(ecoCity.name);
});
