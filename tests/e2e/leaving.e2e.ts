import { expect, test } from '@playwright/test';
import { map } from '../driver/map';
import { player } from '../driver/route';
import { header, list, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { hold } from '../helpers/hold';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 900, height: 520 } });

for (const [path, file] of [
	['plan/?from=kunming&to=bangkok', '**/data/network.json'],
	['compare/?a=road-east&b=rail-vietnam', '**/data/atlas.json']
] as const) {
	test(`an answer that comes after /${path} was left writes nothing into the next address${path.startsWith('compare') ? ' @long' : ''}`, async ({
		page,
		baseURL
	}) => {
		await withoutMap(page);
		const release = await hold(page, file);
		const asked = page.waitForRequest(file);
		await page.goto(path);
		await asked;
		await header.link(page, 'Timeline').click();
		await expect(page).toHaveURL(`${baseURL ?? ''}timeline/`);
		const answered = page.waitForEvent('requestfinished', (request) =>
			request.url().endsWith(file.slice(file.lastIndexOf('/')))
		);
		release();
		await (await (await answered).response())?.finished();
		// what the answer leads to runs before the page is asked again
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		await expect(page).toHaveURL(`${baseURL ?? ''}timeline/`);
	});
}

test('a move that a link cuts short is no camera of the next page @long', async ({ page, baseURL }) => {
	await page.goto('');
	await map.rests(page);
	for (const [name, path] of [
		['Routes', 'routes/'],
		['Figures', 'figures/']
	] as const) {
		await page.evaluate(
			() => void window.landsea?.map?.panBy([400, 0], { duration: 60_000, essential: true })
		);
		await expect(map.host(page)).toHaveAttribute('data-state', 'moving');
		await header.link(page, name).click();
		await expect(page).toHaveURL(`${baseURL ?? ''}${path}`);
		await expect(map.host(page)).toHaveAttribute('data-state', 'idle');
		expect(page.url()).toBe(`${baseURL ?? ''}${path}`);
	}
});

test('after a thing was opened on the map, Back puts the focus on its link in the list @long', async ({
	page
}) => {
	await page.goto('');
	await map.rests(page);
	const ecoCity = builtAtlas().sites.find(({ id }) => id === 'tianjin-eco-city');
	await map.clickAt(page, ecoCity?.position?.lngLat ?? [0, 0]);
	await expect(site.heading(page)).toContainText('Tianjin');
	await page.goBack();
	await expect(list.linkTo(page, 'sites/tianjin-eco-city/')).toBeFocused();
});

test('leaving a leg by its bar puts the focus on the heading of the route @long', async ({
	page,
	baseURL
}) => {
	await page.goto('routes/ilstc-central/2/');
	await page.waitForFunction(() => window.landsea);
	await player.leave(page).press('Enter');
	await expect(page).toHaveURL(`${baseURL ?? ''}routes/ilstc-central/`);
	await expect(site.heading(page)).toBeFocused();
});
